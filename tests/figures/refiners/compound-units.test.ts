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

test.each([
  ['two hours and 15 minutes', 2.25, 'hour'],
  ['an hour and 42 minutes', 1.7, 'hour'],
  ['four years and six months', 4.5, 'year'],
  ['10st 7lb', 10.5, 'stone'],
  ['6\'3"', 6.25, 'ft'],
  ['5 ft 3 in', 5.25, 'ft'],
])('%s', (words, value, unit) => {
  expect(found(`They noted ${words}, at last.`)).toEqual([[words, value, value, unit]])
})

test.each([
  ['It took two hours, and 70 minutes were lost.', ['two hours', '70 minutes']],
  ['The wall of 5 ft 2 in the yard fell.', ['5 ft', '2']],
  ['They met for an hour and 42 people spoke.', ['42']],
])('two amounts: %s', (text, words) => {
  expect(found(text).map(([figure]) => figure)).toEqual(words)
})
