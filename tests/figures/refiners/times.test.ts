import { expect, test } from 'vitest'
import { figuresIn, found } from '../found'

test.each([
  ['The kiln is three times as hot.', 'three times', 3],
  ['Sales were 10 times higher.', '10 times', 10],
  ['It costs two and a half times the average.', 'two and a half times', 2.5],
  ['It now holds 1.5 times its size.', '1.5 times', 1.5],
  ['Fares have risen four times since the spring.', 'four times', 4],
])('%s', (text, words, value) => {
  expect(found(text)).toEqual([[words, value, value, 'multiple']])
})

test('hedged, and over a span', () => {
  expect(found('It is more than four times that weight.')).toEqual([
    ['more than four times', 4, null, 'multiple'],
  ])
  expect(found('It is two to three times faster.')).toEqual([['two to three times', 2, 3, 'multiple']])
})

test('ten times more adds no ten', () => {
  expect(figuresIn('They sold ten times more boats.')).toMatchObject([
    { text: 'ten times', change: 'total', kind: 'multiple' },
  ])
})

test.each([
  ['The bell rang three times that night.', ['three', 3, 3]],
  ['The bell rang five times over the bay.', ['five', 5, 5]],
  ['The bell rang 12 times.', ['12', 12, 12]],
  ['The bell rings three times a week.', ['three times a week', 3, 3, 'per-week', 'rate']],
])('no multiple: %s', (text, row) => {
  expect(found(text)).toEqual([row])
})

test('an x for times', () => {
  expect(found('Profits rose 2.5x.')).toEqual([['2.5x', 2.5, 2.5, 'multiple']])
  expect(found('She drives a 4x4.')).toEqual([])
})
