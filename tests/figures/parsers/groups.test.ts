import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['A pair of masked gunmen fled.', 'A pair of', 2],
  ['They found a trio of hikers.', 'a trio of', 3],
  ['The quartet of climbers came home.', 'The quartet of', 4],
] as [string, string, number][])('%s', (text, words, value) => {
  expect(found(text)).toEqual([[words, value, value]])
})

test.each([
  'She bought a pair of shoes.',
  'A pair of tanks burned.',
  'The trio won.',
  'He plays in a quartet of strings.',
])('nobody is counted: %s', (text) => {
  expect(found(text)).toEqual([])
})
