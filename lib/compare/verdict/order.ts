import { remembered } from '../memo'
import { areRivals } from '../origin/rivals'
import type { Side } from '../side'
import { isPreliminary, isRevisedDown, tellsOfRise } from '../story/count-words'
import { gapOf, type SameQuestion } from './same-question'
import { tellsOf } from './telling'
import { strongly, type Verdict, weakenedIf, weakly } from './verdict'

/** Asked of a side by each other that it is held against: answered once. */
const hasRisen = remembered((side: Side) => tellsOf(side, tellsOfRise))
const isEarly = remembered((side: Side) => tellsOf(side, isPreliminary))
const wasPutDown = remembered((side: Side) => tellsOf(side, isRevisedDown))

/** A growing total, later and told as higher. */
export function hasGrown({ growing, later, higher }: SameQuestion): boolean {
  return growing && later !== null && later !== 0 && later > 0 === higher
}

/** Rule 4, told in words: risen to, preliminary, revised down. */
export function toldOrder(question: SameQuestion): Verdict | null {
  const { here, there, higher, later, growing } = question
  const high = higher ? there : here
  const low = higher ? here : there
  if (wasPutDown(low) && daysApart(later, !higher) >= 0) {
    return higher ? weakly('older', 'olderRevised') : weakly('newer', 'newerRevised')
  }
  if (!growing) return null
  const told = hasRisen(high) || isEarly(low) || low.claim.earlier
  if (!told || daysApart(later, higher) < 0) return null
  return higher ? strongly('newer', 'newerTold') : strongly('older', 'olderTold')
}

/** The side whose sentence tells the order of two counts; null where none does. */
export function tellerOf(here: Side, there: Side): Side | null {
  const [low, high] = here.anchor < there.anchor ? [here, there] : [there, here]
  if (wasPutDown(low)) return low
  if (hasRisen(high)) return high
  return isEarly(low) || low.claim.earlier ? low : null
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
