import { expect, test } from 'vitest'
import { chain } from './chain'

const names = (text: string, words = '43') => chain(text, words).map(([name]) => name)

test.each([
  ['The central bank raised its growth forecast by 0.2 points to 43.', 'The central bank'],
  ['Oxfam has lowered its estimate of the displaced to 43.', 'Oxfam'],
  ['The mayor revised the toll to 43 on Monday.', 'The mayor'],
])('who changes a count is its source: %s', (text, name) => {
  expect(names(text)).toEqual([name])
})

test.each([
  'The flood raised the toll in 43 villages.',
  'The farmer cut 43 trees to the number he was allowed.',
  'The storm cut power to 43 homes.',
])('what is done is not told by who does it: %s', (text) => {
  expect(names(text)).toEqual([])
})
