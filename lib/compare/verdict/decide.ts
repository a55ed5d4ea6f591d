import { sameRareNumber } from '../counted/equal-number'
import { compareNouns } from '../counted/nouns'
import { formatValue } from '../format'
import { meeting } from '../number/meet'
import type { PhraseKey } from '../phrases'
import type { Side } from '../side'
import { containedVerdict } from './contained'
import { areLookAlikes } from './look-alike'
import { answersNearer } from './nearer'
import { perhapsContained } from './perhaps-contained'
import { first, type Found } from './question'
import { datedOrder, oneSource, tellerOf, toldBefore, toldOrder } from './order'
import { sameQuestion, type SameQuestion } from './same-question'
import { agreeing, areTwoCounts, conflicting, rivalClaims } from './values'
import { strongly, type Verdict, weakenedIf, weakly } from './verdict'

/** Verdicts that set two numbers against each other by value or date alone. */
const RIVALS = new Set<Verdict['relation']>(['conflicts', 'newer', 'older'])
const TOLD = new Set<PhraseKey>(['newerTold', 'olderTold', 'newerRevised', 'olderRevised'])

/** What the findings of the checks come to; a number is no rival where its report answers the question nearer by. */
export function decide(here: Side, there: Side, found: Found[]): Verdict | null {
  const verdict = weigh(here, there, found)
  if (!verdict || !RIVALS.has(verdict.relation)) return verdict
  return hasNearer(here, there, verdict) ? null : verdict
}

/** Whether one's number has a nearer one in the other's report; a count told as later, only on the side that tells so. */
function hasNearer(here: Side, there: Side, { why, relation }: Verdict): boolean {
  const isOrder = relation !== 'conflicts'
  const teller = TOLD.has(why) ? tellerOf(here, there) : undefined
  if (teller === null) return false
  return (
    (teller !== there && answersNearer(here, there, isOrder)) ||
    (teller !== here && answersNearer(there, here, isOrder))
  )
}

/** The cases in their order: another question, a part, the same question. */
function weigh(here: Side, there: Side, found: Found[]): Verdict | null {
  if (!here.value || !there.value) return null
  const other = first(found, 'other')
  if (other) {
    const others = found.filter(({ stand }) => stand === 'other')
    return areLookAlikes(here, there, others) ? strongly('different', other.why ?? 'otherStory') : null
  }
  const wider = first(found, 'wider')
  const narrower = first(found, 'narrower')
  if (wider && narrower) {
    return meeting(here.value, there.value) === 'equal' ? strongly('different', 'otherTwoWays') : null
  }
  const forecast = first(found, 'forecast')
  if (forecast) return weakly('unclear', 'unclearForecast')
  const doubt = first(found, 'doubtful') !== undefined
  const way = wider ?? narrower
  if (way && !isOnePart(here, there, found)) {
    const contained = containedVerdict(here, there, way)
    return contained && weakenedIf(doubt, contained)
  }
  const question = sameQuestion(here, there)
  return question ? answer(question, found, doubt) : null
}

/** What one report tells as a part or an event and another as the toll, with the same people and number, is one count. */
function isOnePart(here: Side, there: Side, found: Found[]): boolean {
  if ((here.scope === 'part') === (there.scope === 'part') && !sameRareNumber(here, there)) return false
  const ways = found.filter(({ stand }) => stand === 'wider' || stand === 'narrower')
  if (!here.value || !there.value || ways.some(({ check }) => check !== 'scope' && check !== 'period'))
    return false
  if (compareNouns(here, there) === 'other') return false
  const meets = meeting(here.value, there.value)
  return meets === 'equal' || meets === 'meet'
}

/** One question, as far as it is told: meeting, contained after all, in order, or apart. */
function answer(question: SameQuestion, found: Found[], doubt: boolean): Verdict | null {
  const { here, there } = question
  if ((here.claim.status === 'denied') !== (there.claim.status === 'denied')) return denial(question)
  const agreed = agreeing(question)
  const oneSaying = question.sameOrigin() === true && question.meets === 'equal'
  if (agreed?.relation === 'agrees') return weakenedIf(doubt && !oneSaying, agreed)
  if (doubt) return null
  const perhaps = perhapsContained(question, found)
  if (perhaps) return perhaps
  if (agreed) return areTwoCounts(question) ? null : agreed
  if (here.typed || there.typed) return typedApart(question)
  if (isPlan(here) || isPlan(there)) return plansApart(question)
  if (here.claim.earlier || there.claim.earlier) return withEarlier(question)
  return (
    toldBefore(question) ??
    toldOrder(question) ??
    oneSource(question) ??
    rivalClaims(question) ??
    datedOrder(question) ??
    unsure(question) ??
    conflicting(question)
  )
}

/** Two numbers of one plan, told at one time or without dates; plans of other days may both have been made. */
function plansApart(question: SameQuestion): Verdict {
  const { here, there, later } = question
  const onePlan =
    here.claim.measure === 'other' && here.claim.status === 'planned' && there.claim.status === 'planned'
  if (!onePlan || (later !== null && later !== 0)) return weakly('unclear', 'unclearPlans')
  return weakenedIf(true, conflicting(question))
}

function isPlan({ claim }: Side): boolean {
  return claim.status === 'planned' || claim.status === 'possible'
}

/** A typed number tells no event: beside one event's other number, only its place or side makes it worth a word. */
function typedApart(question: SameQuestion): Verdict | null {
  const { here, there } = question
  const [typed, saved] = here.typed ? [here, there] : [there, here]
  if (saved.scope !== 'event') return weakenedIf(true, conflicting({ ...question, later: null }))
  const { countries, groups } = typed.population
  return typed.places.length + countries.length + groups.length > 0 ? weakly('unclear', 'unclearScope') : null
}

/** A denial faces the number it denies. */
function denial(question: SameQuestion): Verdict | null {
  const values = () => ({ there: formatValue(question.there.claim) })
  return question.meets === 'equal' ? weakly('conflicts', 'conflictsDenied', values) : null
}

/** An earlier value ("up from 12") may be older or newer than another; it never conflicts. */
function withEarlier(question: SameQuestion): Verdict | null {
  return toldOrder(question) ?? datedOrder(question)
}

/** What moves from day to day, so that two numbers of untold dates may both be so. */
const MOVING =
  /\b(?:price|rate|share|stock|index|inflation|barrel|poll|approval|rating|average|unemployment|growth|gdp|currency|dollar|temperature|contain(?:ed|ment)|per ?cent)s?\b|%/i

/** General counts of other days: whether such a count moves with time isn't told. */
function unsure({ here, there, later, growing }: SameQuestion): Verdict | null {
  if (growing || later !== null || here.claim.measure !== 'other') return null
  const moves = MOVING.test(here.claim.quote) || MOVING.test(there.claim.quote)
  return moves || here.claim.unit !== there.claim.unit ? weakly('unclear', 'unclearOrder') : null
}
