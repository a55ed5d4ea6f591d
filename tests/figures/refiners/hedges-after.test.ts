import { expect, test } from 'vitest'
import { figuresIn, found } from '../found'

test.each([
  ['100 or so', 100, 100, 'about'],
  ['a hundred or so', 100, 100, 'about'],
  ['100 or more', 100, null, 'at-least'],
  ['100-plus', 100, null, 'at-least'],
  ['100+', 100, null, 'at-least'],
  ['20-odd', 20, 20, 'about'],
  ['100 or fewer', null, 100, 'up-to'],
])('%s', (words, low, high, bound) => {
  const [figure] = figuresIn(`The quake shook ${words} villages.`)
  expect(figure).toMatchObject({ text: words, low, high, bound })
})

test('a count that goes on', () => {
  expect(figuresIn('The toll is 43 and counting.')).toMatchObject([
    { text: '43 and counting', low: 43, high: null },
  ])
})

test('"or more than" compares, and is no hedge of this figure', () => {
  expect(figuresIn('He has 12 or more than enough.')[0]?.bound).toBe('exact')
})

test('plus another amount is no hedge', () => {
  expect(found('They paid £64m plus £21m.').map(([words]) => words)).toEqual(['£64m', '£21m'])
  expect(found('They paid £64m plus.').map(([words]) => words)).toEqual(['£64m plus'])
})

test.each([
  ['The toll is 43 and rising.', 43, null],
  ['Off the cape 40 boats or more were lost.', 40, null],
  ['They lost 12 boats, maybe more.', 12, null],
  ['They count 20 wrecks and counting.', 20, null],
  ['They lost 40 boats at most.', null, 40],
  ['Some 20 odd boats came.', 20, 20],
  ['Adults 65 or older sail free.', 65, null],
  ['They lost 20, if not more.', 20, null],
])('%s', (text, low, high) => {
  expect(figuresIn(text)).toMatchObject([{ low, high }])
  expect(figuresIn(text)[0]?.bound).not.toBe('exact')
})

test.each([
  'Growth is 4% and rising prices hurt.',
  'It pays $30,000 a month plus tips.',
  'The meal costs $5 plus tax.',
  'They sold 12 boats or more ropes.',
  'He sailed 40 boats at least once.',
])('no hedge: %s', (text) => {
  expect(figuresIn(text)[0]?.bound).toBe('exact')
})
