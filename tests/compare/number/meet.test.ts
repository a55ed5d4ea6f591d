import { describe, expect, test } from 'vitest'
import { valueOf } from '../../../lib/compare/number/interval'
import { fitsInside, floorsApart, isHigher, meeting, namedApart } from '../../../lib/compare/number/meet'
import { claim, type ClaimFields } from '../made'

function value(fields: ClaimFields) {
  const made = valueOf(claim(fields))
  if (!made) throw new Error('a test value needs a number')
  return made
}

test('a claim without a number has no value', () => {
  expect(valueOf(claim({}))).toBeNull()
})

describe('two values', () => {
  test.each([
    ['are equal', { n: 5 }, { n: 5 }, 'equal'],
    ['meet within rounding', { n: 6000, bound: 'about' }, { n: 5600 }, 'meet'],
    ['meet at a floor just below', { low: 100, bound: 'at-least' }, { n: 110 }, 'meet'],
    ['meet by an open end alone', { low: 100, bound: 'at-least' }, { n: 300 }, 'open'],
    ['are apart, the second above', { n: 5 }, { n: 6 }, 'above'],
    ['are apart, the second below', { n: 6 }, { high: 5, bound: 'up-to' }, 'below'],
  ] as const)('%s', (_, here, there, expected) => {
    expect(meeting(value(here), value(there))).toBe(expected)
  })
})

test('the higher is told by the number named', () => {
  expect(isHigher(value({ low: 18, bound: 'at-least' }), value({ n: 23 }))).toBe(true)
  expect(isHigher(value({ n: 23 }), value({ high: 20, bound: 'up-to' }))).toBe(false)
})

test('numbers named are apart though a floor allows both', () => {
  expect(namedApart(value({ low: 18, bound: 'at-least' }), value({ n: 23 }))).toBe(true)
  expect(namedApart(value({ low: 18, bound: 'at-least' }), value({ n: 18 }))).toBe(false)
  expect(namedApart(value({ n: 6000, bound: 'about' }), value({ low: 5800, bound: 'at-least' }))).toBe(false)
})

test('two floors are far apart beyond the near ratio', () => {
  const floor = (low: number) => value({ low, bound: 'at-least' })
  expect(floorsApart(floor(56), floor(85))).toBe(true)
  expect(floorsApart(floor(80), floor(85))).toBe(false)
  expect(floorsApart(floor(56), value({ n: 85 }))).toBe(false)
})

test('a part fits inside a whole up to its number', () => {
  expect(fitsInside(value({ n: 12 }), value({ n: 43 }))).toBe(true)
  expect(fitsInside(value({ n: 43 }), value({ n: 43 }))).toBe(true)
  expect(fitsInside(value({ n: 44 }), value({ n: 43 }))).toBe(false)
  expect(fitsInside(value({ n: 44 }), value({ low: 30, bound: 'at-least' }))).toBe(true)
})
