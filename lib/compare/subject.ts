import type { Claim, Measure, Scope, Status } from '../types'
import { type PhraseKey, say } from './phrases'
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

/** The measure in words: "killed or wounded"; the noun counted where it is none of the named ones. */
export function measureOf(claim: Claim): string {
  return say({ key: MEASURES[claim.measure] }) || countedOf(claim)
}

/** What is counted, in a few words: "North Korean soldiers killed or wounded". */
function measured(claim: Claim): string {
  return [countedOf(claim), say({ key: MEASURES[claim.measure] })].filter(Boolean).join(' ')
}

/** What both claims count, in the words of the fuller one: "North Korean soldiers killed or wounded in Kursk". */
export function subjectOf(here: Side, there: Side): string {
  const [first, second] = [here, there].sort((a, b) => (a.claim.quote < b.claim.quote ? -1 : 1))
  const fuller = (second?.claim.counted.length ?? 0) > (first?.claim.counted.length ?? 0) ? second : first
  const subject = measured((fuller ?? here).claim)
  const place = here.claim.where[0] ?? there.claim.where[0]
  return place ? say({ key: 'subjectIn', values: { subject, place } }) : subject
}

/** What a reason may name of either side, in words. */
export function namesOf(here: Side, there: Side): Record<string, string> {
  return { ...named(here, 'Here'), ...named(there, 'There') }
}

function named({ claim }: Side, side: 'Here' | 'There'): Record<string, string> {
  return {
    [`measure${side}`]: measureOf(claim),
    [`counted${side}`]: countedOf(claim),
    [`who${side}`]: countedOf(claim),
    [`place${side}`]: claim.where[0] ?? '',
    [`status${side}`]: say({ key: STATUSES[claim.status] }),
    [`scope${side}`]: say({ key: SCOPES[claim.scope] }),
    [`unit${side}`]: claim.unit,
    [`body${side}`]: claim.saidBy.at(-1)?.name ?? '',
  }
}
