import { expect, test } from 'vitest'
import { figuresIn } from '../found'

test.each([
  ['an additional 6,000', 'additional', 6000],
  ['another 20', 'additional', 20],
  ['a further 12', 'additional', 12],
  ['30,000 more', 'additional', 30_000],
  ['12 fewer', 'fewer', 12],
  ['dozens more', 'additional', 24],
])('%s', (words, change, low) => {
  expect(figuresIn(`The plan brings ${words} boats.`)).toMatchObject([{ text: words, change, low }])
})

test('a ceiling around an increment', () => {
  expect(figuresIn('It may send up to 30,000 more troops.')).toMatchObject([
    { text: 'up to 30,000 more', low: null, high: 30_000, change: 'additional' },
  ])
})

test('"more than" before a figure is a floor, not an increment', () => {
  expect(figuresIn('It sent more than 20 boats.')).toMatchObject([{ change: 'total', low: 20 }])
})
