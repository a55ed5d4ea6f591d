import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['She is 5 feet 2 inches tall.', '5 feet 2 inches', 5 + 2 / 12, 'ft'],
  ['It cost thirteen dollars and forty-five cents.', 'thirteen dollars and forty-five cents', 13.45, 'USD'],
  ['It cost 15 dollars 50.', '15 dollars 50', 15.5, 'USD'],
])('%s', (text, words, value, unit) => {
  const [row] = found(text)
  expect(row?.[0]).toBe(words)
  expect(row?.[1]).toBeCloseTo(value, 6)
  expect(row?.[3]).toBe(unit)
})

test('amounts that are no parts of one stay apart', () => {
  expect(found('They paid 15 dollars and 50 men went home.').map(([words]) => words)).toEqual([
    '15 dollars',
    '50',
  ])
  expect(found('A cup is 3 dollars, a spoon 50 cents.').map(([words]) => words)).toEqual([
    '3 dollars',
    '50 cents',
  ])
})
