import type { Claim, Scope } from '../../types'
import { isAtHome } from '../place/home'
import type { Population } from '../population/population'
import type { Timing } from './day'

/** Words of a single event. */
const EVENT =
  /\b(?:strikes?|struck|airstrikes?|attack(?:s|ed)?|blasts?|explosions?|exploded|bomb(?:s|ed|ing|ings)?|raids?|ambush(?:ed)?|crash(?:es|ed)?|shooting|shelling|collaps(?:e|es|ed)|clash(?:es)?|hit|assault)\b/i

/**
 * Whether a claim counts a country's force, or its people in another country: such counts are mostly of the war.
 */
export function countsForce({ countries, kind }: Population, places: string[]): boolean {
  if (countries.length === 0) return false
  if (kind === 'soldiers' || kind === 'combatants') return true
  return kind === 'people' && places.length > 0 && !isAtHome(countries, places)
}

/** Counts of one day out of many: the next day has its own. */
const OF_A_DAY =
  /\b(?:in|over|within) (?:the )?(?:past|last|previous)? ?(?:24 hours|a (?:single )?day|one day)\b|\bdaily\b/i

/**
 * The scope to compare by: as told; a part of another claim is a part. Where "one event" was only inferred of a
 * country's force or of its people abroad, or of troops sent, and no word tells of an event, how far the count reaches is untold.
 */
export function scopeOf(claim: Claim, population: Population): Scope {
  if (claim.partOf !== null) return 'part'
  if (OF_A_DAY.test(claim.quote)) return claim.scope === 'event' ? 'daily' : claim.scope
  if (claim.scope !== 'event' || !claim.inferred.includes('scope')) return claim.scope
  if (claim.measure === 'deployed') return 'other'
  const abroad = population.countries.length > 0 && !isAtHome(population.countries, claim.where)
  const ofSide = abroad || countsForce(population, claim.where)
  return ofSide && !EVENT.test(claim.quote) ? 'other' : 'event'
}

/** A total begun this many days ago or less may be the toll of the one event that began it. */
const FRESH_TOTAL_DAYS = 14

/** Words of a count that runs over many events. */
const LONG =
  /\b(?:since|war|invasion|conflict|years?|months?|began|overall|in all|altogether|uprising|pandemic)\b/i

/** Whether a running total may be of one event: begun of late, or told without a beginning ("43 have died so far"). */
export function mayBeOneEvent({ quote }: Claim, { from, to }: Timing): boolean {
  if (from !== null) return to !== null && to - from <= FRESH_TOTAL_DAYS
  return !LONG.test(quote)
}

/** Whether a claim's count runs over events: told so, or of what stands so now, or of a force or of those sent, with no word of an event. */
export function isRunning(
  scope: Scope,
  { measure, where }: Claim,
  population: Population,
  stock: boolean,
): boolean {
  if (scope === 'running-total' || stock) return true
  return scope === 'other' && (measure === 'deployed' || countsForce(population, where))
}
