import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['Output tripled last year.', 'tripled', 3],
  ['Prices have doubled.', 'doubled', 2],
  ['The fund wants to triple the size of its fleet.', 'triple', 3],
  ['Wages halved in a decade.', 'halved', 0.5],
  ['It is twice as large.', 'twice', 2],
  ['There was a tenfold rise.', 'tenfold', 10],
])('%s', (text, words, value) => {
  expect(found(text)).toContainEqual([words, value, value, 'multiple'])
})

test.each(['They booked a double room.', 'The minister is doubling down on it.', 'Think twice about that.'])(
  'no multiple: %s',
  (text) => {
    expect(found(text)).toEqual([])
  },
)

test('twice a week is a rate, twice in the chest counts nothing', () => {
  expect(found('It sails twice a week.')).toEqual([['twice a week', 2, 2, 'per-week', 'rate']])
  expect(found('It was hit twice in the bow.')).toEqual([])
})
