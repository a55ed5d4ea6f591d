import { floorsApart, namedApart, timesApart } from '../number/meet'
import { areRivals } from '../origin/rivals'
import { aboutOneTime } from './growth'
import { hasGrown, oneSource } from './order'
import { gapOf, type SameQuestion } from './same-question'
import { strongly, type Verdict, weakenedIf, weakly } from './verdict'

/** Rule 3: values that meet. A floor under a later, higher number is an earlier count where the dates tell so. */
export function agreeing(question: SameQuestion): Verdict | null {
  const { meets, a, b } = question
  if (meets === 'above' || meets === 'below') return null
  if (meets === 'equal') return strongly('agrees', 'agreesEqual')
  if (namedApart(a, b) && hasGrown(question) && !isVagueAtOneTime(question)) return null
  if (meets === 'meet') return strongly('agrees', 'agreesMeet')
  if (namedApart(a, b) && oneSource(question)) return null
  if (floorsApart(a, b) && question.later === 0 && question.sameOrigin() !== true) {
    return weakly('conflicts', 'conflictsFloors')
  }
  return isFarApart(question) ? weakly('unclear', 'unclearFloor') : weakly('agrees', 'agreesOpen')
}

/** "Thousands" beside 15,000 of the next day names no earlier number. */
function isVagueAtOneTime({ here, there, later }: SameQuestion): boolean {
  const isVague = here.claim.bound === 'vague' || there.claim.bound === 'vague'
  return isVague && later !== null && Math.abs(later) <= aboutOneTime(here, there)
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

/** Two sides' counts at about one time are two claims; much later, a count may have grown. */
export function rivalClaims(question: SameQuestion): Verdict | null {
  const { here, there, later } = question
  if (!areRivals(here, there)) return null
  if (later !== null && Math.abs(later) > aboutOneTime(here, there)) return null
  return strongly('conflicts', 'conflictsSides')
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
