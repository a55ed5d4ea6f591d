import { expect, test } from 'vitest'
import { figuresIn, found } from '../found'

test.each([
  ['dozens', 24, null],
  ['scores', 40, null],
  ['hundreds', 200, null],
  ['several hundred', 200, null],
  ['several hundreds', 200, null],
  ['a few thousand', 2000, null],
  ['thousands', 2000, null],
  ['tens of thousands', 20_000, null],
  ['hundreds of thousands', 200_000, null],
  ['millions', 2_000_000, null],
  ['a handful', 3, null],
  ['several', 3, null],
  ['a couple', 2, 2],
])('%s', (words, low, high) => {
  const text = `The flood carried off ${words} of the boats.`
  expect(found(text)).toEqual([[words, low, high]])
  expect(figuresIn(text)[0]?.bound).toBe('vague')
})

test('a floor keeps a vague floor, a ceiling takes it away', () => {
  expect(found('At least dozens of boats sank.')).toEqual([['At least dozens', 24, null]])
  expect(found('Up to dozens of boats sank.')).toEqual([['Up to dozens', 0, null]])
})

test.each([
  'She scores in every match.',
  'The test scores fell.',
  'Many boats sank.',
  'A number of boats sank.',
])('no figure: %s', (text) => {
  expect(found(text)).toEqual([])
})
