import { expect, test } from 'vitest'
import { lastDigitUnit, roundingOf } from '../../../lib/compare/number/rounding'

test.each([
  [6000, 1000],
  [7349, 1],
  [43600, 100],
  [120, 10],
  [84.4, 0.1],
  [0, 1],
  [1, 1],
])('the last significant digit of %d counts %d', (number, unit) => {
  expect(lastDigitUnit(number)).toBe(unit)
})

test.each([
  ['a hedged number', 6000, 'about', 'people', 500],
  ['a hedged number told to the tens', 120, 'about', 'people', 5],
  ['a round number, an eighth at most', 1000, 'exact', 'people', 125],
  ['a round number, half a unit at most', 12000, 'exact', 'people', 500],
  ['a round hundred, a twentieth at most', 300, 'exact', 'people', 15],
  ['a counted number', 7349, 'exact', 'people', 0],
  ['a small ten', 20, 'exact', 'people', 0],
  ['a floor', 100, 'at-least', 'people', 0],
  ['a share to the digit written', 84, 'exact', 'percent', 0.5],
  ['a share with a decimal', 84.4, 'exact', 'percent', 0.05],
  ['a round share is no rounder', 80, 'exact', 'percent', 0.5],
] as const)('%s', (_, number, bound, unit, slack) => {
  expect(roundingOf(number, bound, unit)).toBeCloseTo(slack)
})
