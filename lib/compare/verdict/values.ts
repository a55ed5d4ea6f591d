import { formatGap, formatNumber } from '../format'
import { factorOf } from '../number/dimension'
import { anchorOf, type Value } from '../number/interval'
import { floorsApart, isHigher, type Meeting, meeting, namedApart, timesApart } from '../number/meet'
import { areRivals } from '../origin/rivals'
import { sameOrigin } from '../origin/same-origin'
import { say } from '../phrases'
import type { Side } from '../side'
import { isPreliminary, isRevisedDown, tellsOfRise } from '../story/count-words'
import { aboutOneTime, grows } from './growth'
import { strongly, type Values, type Verdict, weakenedIf, weakly } from './verdict'

/** What the two values, dates and sources of one question come to. */
export interface SameQuestion {
  here: Side
  there: Side
  /** Values of both sides. */
  a: Value
  b: Value
  meets: Meeting
  /** Whether there is told as the higher. */
  higher: boolean
  /** Days by which there is the later count; null where that isn't told. */
  later: number | null
  /** Whether a date was worked out from an article's own. */
  inferred: boolean
  growing: boolean
  sameOrigin: () => boolean | null
}

/** Sides of one question, ready for its rules; null where either states no number. */
export function sameQuestion(here: Side, there: Side): SameQuestion | null {
  const [a, b] = [here.value, there.value]
  if (!a || !b) return null
  const [x, y] = [here.timing, there.timing]
  return {
    here,
    there,
    a,
    b,
    meets: meeting(a, b),
    higher: isHigher(a, b),
    later: x.counted === null || y.counted === null ? null : y.counted - x.counted,
    inferred: x.countedInferred || y.countedInferred,
    growing: grows(here) && grows(there),
    sameOrigin: once(() => sameOrigin(here, there)),
  }
}

/** Asked by few of the pairs, and then by several rules. */
function once<T>(ask: () => T): () => T {
  let answer: { given: T } | undefined
  return () => (answer ??= { given: ask() }).given
}

function difference({ a, b, here }: SameQuestion): string {
  const { unit } = here.claim
  return formatNumber(Math.abs(anchorOf(a) - anchorOf(b)) / factorOf(unit), unit)
}

function gapOf(question: SameQuestion): Values {
  return () => ({
    gap: formatGap(Math.abs(question.later ?? 0)),
    difference: difference(question),
    dated: question.inferred ? say({ key: 'datesInferred' }) : '',
  })
}

/** Rule 3: values that meet. A floor under a later, higher number is an earlier count where the dates tell so. */
export function agreeing(question: SameQuestion): Verdict | null {
  const { meets, a, b } = question
  if (meets === 'above' || meets === 'below') return null
  if (meets === 'equal') return strongly('agrees', 'agreesEqual')
  if (namedApart(a, b) && hasGrown(question)) return null
  if (meets === 'meet') return strongly('agrees', 'agreesMeet')
  if (namedApart(a, b) && oneSource(question)) return null
  if (floorsApart(a, b) && question.later === 0 && question.sameOrigin() !== true) {
    return weakly('conflicts', 'conflictsFloors')
  }
  return isFarApart(question) ? weakly('unclear', 'unclearFloor') : weakly('agrees', 'agreesOpen')
}

/**
 * Numbers of which one is more than twice the other are hardly of one count, even where an open bound allows both;
 * beyond five times nobody takes them for one.
 */
const FAR = { unsure: 2, never: 5 }

function isFarApart({ a, b, here, there }: SameQuestion): boolean {
  if (here.claim.bound === 'vague' || there.claim.bound === 'vague') return false
  return timesApart(a, b) > FAR.unsure
}

/** Whether an open end alone lets two numbers be so that are too far apart to be of one count. */
export function areTwoCounts(question: SameQuestion): boolean {
  const { meets, a, b } = question
  return meets === 'open' && isFarApart(question) && timesApart(a, b) > FAR.never
}

/** A growing total, later and told as higher. */
function hasGrown({ growing, later, higher }: SameQuestion): boolean {
  return growing && later !== null && later !== 0 && later > 0 === higher
}

/** Rule 4, told in words: risen to, preliminary, revised down. */
export function toldOrder(question: SameQuestion): Verdict | null {
  const { here, there, higher, later, growing } = question
  const high = higher ? there : here
  const low = higher ? here : there
  if (isRevisedDown(low.claim.quote) && daysApart(later, !higher) >= 0) {
    return higher ? weakly('older', 'olderRevised') : weakly('newer', 'newerRevised')
  }
  if (!growing) return null
  const told = tellsOfRise(high.claim.quote) || isPreliminary(low.claim.quote) || low.claim.earlier
  if (!told || daysApart(later, higher) < 0) return null
  return higher ? strongly('newer', 'newerTold') : strongly('older', 'olderTold')
}

/** A report that gives the other's number as what was said before tells the order itself. */
export function toldBefore({ here, there, higher }: SameQuestion): Verdict | null {
  const [isNewer, isOlder] = [saidBefore(there, here), saidBefore(here, there)]
  if (isNewer === isOlder) return null
  if (isNewer) return strongly('newer', higher ? 'newerTold' : 'newerRevised')
  return strongly('older', higher ? 'olderRevised' : 'olderTold')
}

function saidBefore(side: Side, other: Side): boolean {
  return side.report.claims.some(
    (each) =>
      each.earlier &&
      each !== side.claim &&
      each.measure === other.claim.measure &&
      (each.low ?? each.high) === (other.claim.low ?? other.claim.high),
  )
}

/** Days by which the one meant to be later is later; 0 where no dates are told. */
function daysApart(later: number | null, thereIsLater: boolean): number {
  if (later === null) return 0
  return thereIsLater ? later : -later
}

/** Two sides' counts at about one time are two claims; much later, a count may have grown. */
export function rivalClaims(question: SameQuestion): Verdict | null {
  const { here, there, later } = question
  if (!areRivals(here, there)) return null
  if (later !== null && Math.abs(later) > aboutOneTime(here, there)) return null
  return strongly('conflicts', 'conflictsSides')
}

/** Rule 4, by the dates of the counts: later and higher of a growing total; a stock may fall as well. */
export function datedOrder(question: SameQuestion): Verdict | null {
  const { later, higher, growing, inferred, here, there } = question
  if (later === null || later === 0) return null
  const isLater = later > 0
  const doubt = inferred || areRivals(here, there)
  if (higher === isLater) {
    const verdict = isLater
      ? strongly('newer', 'newerHigher', gapOf(question))
      : strongly('older', 'olderLower', gapOf(question))
    return weakenedIf(doubt, verdict)
  }
  if (growing) return null
  const verdict = isLater
    ? strongly('newer', 'newerLower', gapOf(question))
    : strongly('older', 'olderHigher', gapOf(question))
  return weakenedIf(doubt, verdict)
}

/** Rule 4, one source giving two values on one day: the higher is the later. */
export function oneSource(question: SameQuestion): Verdict | null {
  if (!question.growing || question.sameOrigin() !== true || question.later !== 0) return null
  return question.higher ? strongly('newer', 'newerSource') : strongly('older', 'olderSource')
}

/** Rule 5: other values, and no order that would let both be so. */
export function conflicting(question: SameQuestion): Verdict {
  const { later, inferred } = question
  if (later === null) return weakly('conflicts', 'conflictsNoOrder')
  if (later === 0) return weakenedIf(inferred && !isEvent(question), strongly('conflicts', 'conflictsDay'))
  const key = later > 0 ? 'conflictsLaterLower' : 'conflictsEarlierHigher'
  return weakenedIf(inferred, strongly('conflicts', key, gapOf(question)))
}

function isEvent({ here, there }: SameQuestion): boolean {
  return here.scope === 'event' && there.scope === 'event'
}
