import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['It takes more than 100 but fewer than 300 boats.', 'more than 100 but fewer than 300', 100, 300],
  ['It takes at most 100 and at least 20 boats.', 'at most 100 and at least 20', 20, 100],
])('%s', (text, words, low, high) => {
  expect(found(text)).toEqual([[words, low, high]])
})

test('two counts stay two', () => {
  expect(found('It took at least 20 boats and up to 100 carts.')).toEqual([
    ['at least 20', 20, null],
    ['up to 100', null, 100],
  ])
  expect(found('It takes at least 50 and at most 20.').length).toBe(2)
})

test('a comma between', () => {
  expect(found('It took more than 100, fewer than 300 boats.')).toEqual([
    ['more than 100, fewer than 300', 100, 300],
  ])
})
