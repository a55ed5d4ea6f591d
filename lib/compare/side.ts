import type { Claim, Report, Reported, Scope } from '../types'
import { dimensionOf } from './number/dimension'
import { anchorOf, type Value, valueOf } from './number/interval'
import { chainId } from './place/chain-id'
import { CLASS_OF, SIGNS_OF_DEATH } from './population/class-words'
import { type Population, populationOf } from './population/population'
import { sideId } from './population/side-id'
import { type EventDay, eventDayOf } from './story/event-day'
import { type Profile, storyOf } from './story/profile'
import { sentenceProfile } from './story/sentence'
import { diseaseOf, stormOf } from './story/spot'
import { type Span, spanOf, type Timing, timingOf } from './time/day'
import { isRunning, mayBeOneEvent, scopeOf } from './time/scope'
import { isStock } from './time/stock'
import { isTyped } from './typed-report'

/** A claim with what comparing it needs, worked out once. */
export interface Side {
  reported: Reported
  claim: Claim
  report: Report
  typed: boolean
  value: Value | null
  /** The number that stands for the value; NaN where there is none. */
  anchor: number
  dimension: string
  population: Population
  /** Number of all that `who` compares of it. */
  who: number
  places: string[]
  /** Number of that chain of places. */
  place: number
  placeInferred: boolean
  scope: Scope
  timing: Timing
  /** The days counted, where the text states them and it is no single event. */
  span: Span | null
  eventDay: EventDay | null
  /** Whether people are counted, or nothing is named. */
  ofPeople: boolean
  /** Whether it counts coffins, graves and the like. */
  sign: boolean
  /** Whether it counts what stands so now. */
  stock: boolean
  /** Whether its count runs over events. */
  running: boolean
  /** Whether a side is told: a country, a group. */
  told: boolean
  /** Whether it is a running total that may be the toll of one event. */
  fresh: boolean
  sentence: Profile
  story: Profile
  /** Name of the storm, and the disease, that its article tells of; "" where there is none. */
  storm: string
  disease: string
}

const SIDES = new WeakMap<Claim, Side>()

/** The side of a comparison that a claim makes; kept as long as the claim is. */
export function sideOf(reported: Reported): Side {
  const known = SIDES.get(reported.claim)
  if (known && known.report === reported.report) return known
  const side = makeSide(reported)
  SIDES.set(reported.claim, side)
  return side
}

function makeSide(reported: Reported): Side {
  const { claim, report } = reported
  const population = populationOf(claim)
  const scope = scopeOf(claim, population)
  const timing = timingOf(claim, report, scope)
  const value = valueOf(claim)
  const typed = isTyped(report)
  const stock = isStock(claim)
  return {
    reported,
    claim,
    report,
    typed,
    value,
    anchor: value ? anchorOf(value) : NaN,
    dimension: dimensionOf(claim.unit),
    population,
    who: sideId(claim, population, typed),
    places: claim.where,
    place: chainId(claim.where),
    placeInferred: claim.inferred.includes('where'),
    scope,
    timing,
    span: spanOf(scope, timing),
    eventDay: eventDayOf(claim, report, scope, timing),
    ofPeople:
      claim.unit === 'people' || claim.countedLemma === '' || CLASS_OF[claim.countedLemma] !== undefined,
    sign: SIGNS_OF_DEATH.has(claim.countedLemma),
    stock,
    running: isRunning(scope, claim, population, stock),
    told: population.countries.length > 0 || population.groups.length > 0,
    fresh: scope === 'running-total' && mayBeOneEvent(claim, timing),
    sentence: sentenceProfile(claim.quote),
    story: storyOf(report),
    storm: stormOf(report),
    disease: diseaseOf(report),
  }
}
