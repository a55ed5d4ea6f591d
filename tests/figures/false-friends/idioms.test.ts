import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  'There are a million reasons to go.',
  'At one point it rained.',
  'They left one by one.',
  'Quite a few boats sank.',
])('%s', (text) => {
  expect(found(text)).toEqual([])
})

test('the same words as a count', () => {
  expect(found('There are a million boats.')).toEqual([['a million', 1e6, 1e6]])
})
