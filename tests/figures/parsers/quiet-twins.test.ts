import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['Twins were killed when a wall fell.', 'Twins', 2],
  ['Police said the twin girls died there.', 'twin girls', 2],
  ['The fire killed triplets and hurt nobody else.', 'triplets', 3],
  ['Father and son die in fire', 'Father and son', 2],
] as [string, string, number][])('%s', (text, words, value) => {
  expect(found(text)[0]).toEqual([words, value, value])
})

test.each([
  'Twins were born on the day of his death.',
  'The twin towers fell and many died.',
  'Mother and toddler group mourns a death',
  'A twin engine failed and he died.',
])('no toll: %s', (text) => {
  expect(found(text).filter(([words]) => /twin|mother/i.test(words))).toEqual([])
})

test('sets are counted by their number', () => {
  expect(found('Two sets of twins died.')).toEqual([['Two', 2, 2]])
})
