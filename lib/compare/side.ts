import type { Claim, Report, Reported, Scope } from '../types'
import { type Value, valueOf } from './number/interval'
import { type Population, populationOf } from './population/population'
import { type Timing, timingOf } from './time/day'
import { scopeOf } from './time/scope'
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
  placesKey: string
  placeInferred: boolean
  scope: Scope
  timing: Timing
}

const SIDES = new WeakMap<Claim, Side>()

/** The side of a comparison that a claim makes; kept as long as the claim is. */
export function sideOf(reported: Reported): Side {
  const { claim, report } = reported
  const known = SIDES.get(claim)
  if (known && known.report === report) return known
  const population = populationOf(claim)
  const scope = scopeOf(claim, population)
  const side: Side = {
    reported,
    claim,
    report,
    typed: isTyped(report),
    value: valueOf(claim),
    population,
    scope,
    places: claim.where,
    placesKey: claim.where.join('|'),
    placeInferred: claim.inferred.includes('where'),
    timing: timingOf(claim, report, scope),
  }
  SIDES.set(claim, side)
  return side
}
