import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['A 300-strong force landed.', '300-strong', 300],
  ['The 3m-strong union struck.', '3m-strong', 3e6],
  ['A crowd 5,000 strong gathered.', '5,000 strong', 5000],
])('%s', (text, words, value) => {
  expect(found(text)).toEqual([[words, value, value, 'people']])
})

test('things have a strength too, and may be strong themselves', () => {
  expect(found('It owns a 12-strong fleet.')).toEqual([['12-strong', 12, 12]])
  expect(found('It sold 12 strong ropes.')).toEqual([['12', 12, 12]])
})
