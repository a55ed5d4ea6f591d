import { expect, test } from 'vitest'
import { formatDate, formatGap, formatNumber, formatValue } from '../../lib/compare/format'
import { claim, type ClaimFields } from './made'

test.each([
  [6000, 'people', '6,000'],
  [84.4, 'percent', '84.4%'],
  [1200000, 'GBP', '£1,200,000'],
  [1000, 'km2', '1,000 km2'],
])('%d %s is written %s', (number, unit, written) => {
  expect(formatNumber(number, unit)).toBe(written)
})

test.each([
  [1, '1 day'],
  [13, '13 days'],
  [14, '2 weeks'],
  [59, '8 weeks'],
  [61, '2 months'],
  [800, '2 years'],
])('%d days are %s', (days, written) => {
  expect(formatGap(days)).toBe(written)
})

test.each<[ClaimFields, string]>([
  [{ n: 12 }, '12'],
  [{ low: 100, bound: 'at-least' }, 'at least 100'],
  [{ high: 30000, bound: 'up-to', change: 'additional' }, 'up to 30,000 more'],
  [{ low: 10000, high: 12000, bound: 'between' }, '10,000 to 12,000'],
  [{ low: 200, bound: 'vague', figure: 'Several hundreds' }, 'several hundreds'],
])('%o is told as %s', (fields, told) => {
  expect(formatValue(claim(fields))).toBe(told)
})

test('a date is told in words', () => {
  expect(formatDate('2024-05-03')).toBe('3 May 2024')
  expect(formatDate('2024-05-03T23:30:00Z')).toBe('3 May 2024')
})
