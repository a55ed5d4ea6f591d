import type { Bound, Unit } from '../../types'
import { isConvertible } from './dimension'

/** Bare hundreds are mostly counted, bare thousands mostly rounded: how far each may be off, as a share of the number. */
const BARE_SHARE = { hundreds: 1 / 20, thousands: 1 / 8 }

/** What is told in other units elsewhere ("60 miles", "100 km") is rounded when it is converted. */
const CONVERTED_SHARE = 1 / 25

/** One unit of the last significant digit of a number: 6,000 → 1,000; 7,349 → 1; 84.4 → 0.1. */
export function lastDigitUnit(number: number): number {
  if (number === 0) return 1
  const [mantissa = '', exponent = '0'] = Math.abs(number).toExponential().split('e')
  const decimals = mantissa.split('.')[1]?.length ?? 0
  return Number(`1e${Number(exponent) - decimals}`)
}

/**
 * How far a number may be off by rounding: half a unit of its last significant digit where it is hedged or round,
 * else 0. A share is rounded to the digit written ("84 percent" may be 84.4).
 * @param unit of the number; percent are rounded by their decimals, all else by its zeros
 */
export function roundingOf(number: number, bound: Bound, unit: Unit): number {
  const half = lastDigitUnit(number) / 2
  const size = Math.abs(number)
  if (unit === 'percent' || unit === 'percentage-points') {
    return bound === 'about' ? Math.max(half, 0.5) : Math.min(half, 0.5)
  }
  if (bound === 'about') return half
  if (isConvertible(unit)) return Math.min(half, size * CONVERTED_SHARE)
  if (bound !== 'exact' || half < 50) return Number.isInteger(number) ? 0 : half
  const share = size < 1000 ? BARE_SHARE.hundreds : BARE_SHARE.thousands
  return Math.min(half, size * share)
}
