import { expect, test } from 'vitest'
import { figuresIn, found } from '../found'

test.each([
  ['Hundreds, if not thousands, of gulls came.', 'Hundreds, if not thousands', 200, null],
  ['It lost dozens or even hundreds of tiles.', 'dozens or even hundreds', 24, null],
  ['They counted thousands upon thousands of gulls.', 'thousands upon thousands', 2000, null],
  ['They saw dozens and dozens of gulls.', 'dozens and dozens', 24, null],
  ['They saw 100, perhaps 200 gulls.', '100, perhaps 200', 100, 200],
  ['They saw two, possibly three gulls.', 'two, possibly three', 2, 3],
])('%s', (text, words, low, high) => {
  expect(found(text)).toEqual([[words, low, high]])
})

test('two bounds are one range, two counts stay two', () => {
  expect(figuresIn('They saw 100 or even 200 gulls.')[0]?.bound).toBe('between')
  expect(found('They saw 12 gulls, perhaps 200 crows.').map(([words]) => words)).toEqual([
    '12',
    'perhaps 200',
  ])
  expect(found('They saw dozens of gulls and hundreds of crows.')).toHaveLength(2)
  expect(found('They paid $12, perhaps 200 people saw it.')).toHaveLength(2)
})
