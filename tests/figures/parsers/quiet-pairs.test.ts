import { expect, test } from 'vitest'
import { figuresIn, found } from '../found'

test.each([
  ['Both pilots were killed.', 'Both pilots', 2],
  ['Both died at the scene.', 'Both', 2],
  ['Both of the girls were injured.', 'Both of the girls', 2],
])('%s', (text, words, value) => {
  expect(found(text)).toEqual([[words, value, value]])
})

test('another one is an increment', () => {
  const [, another] = figuresIn('The blast killed two guards and wounded another.')
  expect(another).toMatchObject({ text: 'another', low: 1, high: 1, change: 'additional', implicit: true })
})

test.each([
  'Both sides denied the killing.',
  'They counted both killed and injured people.',
  'It was another deadly day for the wounded city.',
  'Both agreed to meet after the funeral of the dead.',
])('no pair: %s', (text) => {
  expect(found(text)).toEqual([])
})
