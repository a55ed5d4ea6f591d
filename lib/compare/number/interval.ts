import type { Claim } from '../../types'
import { factorOf } from './dimension'
import { roundingOf } from './rounding'

/** A closed interval; an open end is infinite. */
export interface Interval {
  low: number
  high: number
}

/** What a claim's number states, and how far rounding lets it reach. */
export interface Value {
  /** As the words state it: "at least 100" is [100, ∞). */
  stated: Interval
  /** `stated`, widened by half a unit of the last significant digit where the number is hedged or round. */
  rounded: Interval
  /** `stated`, its open ends closed at a near distance: where the words would be chosen for a number. */
  near: Interval
  /** At-least and more-than: a toll told as a floor. */
  floor: boolean
}

/**
 * A floor or ceiling is chosen near the number: "at least 100" is said of 104 or 110, rarely of 300. Beyond this
 * ratio only the open end makes both possible, and the relation is weak.
 */
export const NEAR = 1.15

/** The value of a claim for comparing, in the first unit of its dimension (miles in km); a claim without a number (both ends null) gives null. */
export function valueOf(claim: Pick<Claim, 'low' | 'high' | 'bound' | 'unit'>): Value | null {
  if (claim.low === null && claim.high === null) return null
  const factor = factorOf(claim.unit)
  const stated = { low: (claim.low ?? -Infinity) * factor, high: (claim.high ?? Infinity) * factor }
  const point = claim.low === claim.high ? claim.low : null
  const slack = point === null ? 0 : roundingOf(point, claim.bound, claim.unit) * factor
  const rounded = { low: stated.low - slack, high: stated.high + slack }
  return {
    stated,
    rounded,
    near: {
      low: Number.isFinite(rounded.low) ? rounded.low : stated.high / NEAR,
      high: Number.isFinite(rounded.high) ? rounded.high : stated.low * NEAR,
    },
    floor: claim.bound === 'at-least' || claim.bound === 'more-than',
  }
}

/** Whether two intervals share a number. */
export function intersects(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high
}

/** The number that stands for a value where one must be shown: its floor, its ceiling, or the number itself. */
export function anchorOf(value: Value): number {
  return Number.isFinite(value.stated.low) ? value.stated.low : value.stated.high
}
