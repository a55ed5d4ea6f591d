import type { Claim, Report, Reported } from '../types'
import { type Value, valueOf } from './number/interval'
import { type Population, populationOf } from './population/population'
import { type Timing, timingOf } from './time/day'
import { isTyped } from './typed-report'

/** A claim with what comparing it needs, worked out once. */
export interface Side {
  reported: Reported
  claim: Claim
  report: Report
  typed: boolean
  value: Value | null
  population: Population
  places: string[]
  placeInferred: boolean
  timing: Timing
}

const SIDES = new WeakMap<Claim, Side>()

/** The side of a comparison that a claim makes; kept as long as the claim is. */
export function sideOf(reported: Reported): Side {
  const { claim, report } = reported
  const known = SIDES.get(claim)
  if (known && known.report === report) return known
  const side: Side = {
    reported,
    claim,
    report,
    typed: isTyped(report),
    value: valueOf(claim),
    population: populationOf(claim),
    places: claim.where,
    placeInferred: claim.inferred.includes('where'),
    timing: timingOf(claim, report),
  }
  SIDES.set(claim, side)
  return side
}
