import { expect, test } from 'vitest'
import { figuresIn, found } from '../found'

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

test.each([
  ['At least 12 but possibly as many as 20 boats sank.', 12, 20],
  ['At least 20 and up to 30 boats sank.', 20, 30],
  ['It takes from 20 up to 30 boats.', 20, 30],
  ['Estimates vary from 20 to as many as 50.', 20, 50],
  ['Estimates range from 500 to over 1,000.', 500, null],
])('%s', (text, low, high) => {
  expect(figuresIn(text)).toMatchObject([{ low, high }])
})

test('a rise to more than 30 is no span', () => {
  expect(figuresIn('The fleet rose from 20 to more than 30 boats.')).toHaveLength(2)
})
