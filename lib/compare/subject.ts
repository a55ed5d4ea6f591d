import type { Claim, Measure, Scope, Status } from '../types'
import { formatValue } from './format'
import { remembered } from './memo'
import { type Names, type PhraseKey, say } from './phrases'
import { holds } from './population/population'
import type { Side } from './side'

const MEASURES: Record<Measure, PhraseKey> = {
  killed: 'measureKilled',
  wounded: 'measureWounded',
  'killed-or-wounded': 'measureKilledOrWounded',
  losses: 'measureLosses',
  missing: 'measureMissing',
  captured: 'measureCaptured',
  displaced: 'measureDisplaced',
  arrested: 'measureArrested',
  deployed: 'measureDeployed',
  other: 'measureOther',
}

const STATUSES: Record<Status, PhraseKey> = {
  happened: 'statusHappened',
  planned: 'statusPlanned',
  possible: 'statusPossible',
  denied: 'statusDenied',
}

const SCOPES: Record<Scope, PhraseKey> = {
  event: 'scopeEvent',
  'running-total': 'scopeRunning',
  daily: 'scopeDaily',
  part: 'scopePart',
  capacity: 'scopeCapacity',
  other: 'scopeOther',
}

/** The noun counted, as written; "people" or "things" where there is none. */
export function countedOf(claim: Claim): string {
  return claim.counted || say({ key: claim.unit === 'people' ? 'people' : 'things' })
}

/** What a claim of an untold noun counts, by its unit. */
function untold(unit: string): string {
  if (unit === 'people') return say({ key: 'people' })
  if (unit === 'things' || unit === '') return say({ key: 'sameThing' })
  if (unit === 'percent' || unit === 'percentage-points') return say({ key: 'sameShare' })
  return say({ key: /^[A-Z]{3}$/.test(unit) ? 'sameSum' : 'sameQuantity' })
}

/** "Those killed"; the noun counted where the measure is none of the named ones. */
function those(claim: Claim): string {
  const measure = say({ key: MEASURES[claim.measure] })
  return measure === '' ? countedOf(claim) : say({ key: 'those', values: { measure } })
}

/** The measure in words: "killed or wounded"; the noun counted where it is none of the named ones. */
export function measureOf(claim: Claim): string {
  return say({ key: MEASURES[claim.measure] }) || countedOf(claim)
}

/** Nouns that tell the measure themselves: "arrests", not "arrests arrested". */
const SAYS_MEASURE =
  /\b(?:arrests?|deaths?|fatalit(?:y|ies)|killings?|injur(?:y|ies)|casualt(?:y|ies)|losses|detentions?|dead|wounded|injured|displaced|missing|captives?|prisoners?|detainees?|hostages?)$/i

/** What is counted, in a few words: "North Korean soldiers killed or wounded". */
const measured = remembered((claim: Claim): string =>
  SAYS_MEASURE.test(claim.counted)
    ? claim.counted.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
    : [claim.counted || untold(claim.unit), say({ key: MEASURES[claim.measure] })].filter(Boolean).join(' '),
)

/** "People" may be said of both where one counts fighters. */
function holdsOther({ population: a }: Side, { population: b }: Side): boolean {
  return a.kind !== null && b.kind !== null && a.kind !== b.kind && holds(a.kind, b.kind)
}

/** What both claims count, in the words of the fuller one: "North Korean soldiers killed or wounded in Kursk". */
export function subjectOf(here: Side, there: Side): string {
  const less = here.claim.counted.length - there.claim.counted.length
  const isFuller = less === 0 ? here.claim.quote < there.claim.quote : less > 0
  const isHere = holdsOther(here, there) ? true : holdsOther(there, here) ? false : isFuller
  const subject = measured(isHere ? here.claim : there.claim)
  const place = here.claim.where[0] ?? there.claim.where[0]
  return place ? say({ key: 'subjectIn', values: { subject, place } }) : subject
}

/** What a reason may name of either side, in words. */
export function namesOf(here: Side, there: Side): Names {
  return (name) => {
    if (name === 'subject') return subjectOf(here, there)
    if (name === 'here') return formatValue(here.claim)
    if (name === 'there') return formatValue(there.claim)
    if (name.endsWith('Here')) return nameOf(here.claim, name.slice(0, -'Here'.length))
    return name.endsWith('There') ? nameOf(there.claim, name.slice(0, -'There'.length)) : ''
  }
}

function nameOf(claim: Claim, what: string): string {
  switch (what) {
    case 'measure':
      return measureOf(claim)
    case 'those':
      return those(claim)
    case 'counted':
    case 'who':
      return countedOf(claim)
    case 'place':
      return claim.where[0] ?? ''
    case 'status':
      return say({ key: STATUSES[claim.status] })
    case 'scope':
      return say({ key: SCOPES[claim.scope] })
    case 'unit':
      return claim.unit.replace('-', ' ')
    case 'body':
      return claim.saidBy.at(-1)?.name ?? ''
    default:
      return ''
  }
}

/** A reason that names two things by one word tells nothing: then the plainer one of the same kind is given. */
export function plainer(why: PhraseKey, here: Side, there: Side): PhraseKey {
  const sameWho = countedOf(here.claim).toLowerCase() === countedOf(there.claim).toLowerCase()
  if (why === 'widerWho' && sameWho) return 'widerScope'
  if (why === 'narrowerWho' && sameWho) return 'narrowerScope'
  if (why === 'otherWho' && sameWho) return 'otherTwoWays'
  return why
}
