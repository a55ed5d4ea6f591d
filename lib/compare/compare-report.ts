import type { Measure, Relation, RelationKind, Report, Reported } from '../types'
import { indexOf, sharing } from './candidate-index'
import { keysOf } from './keys'
import { relate } from './relate'

/** Another report's claim, and how it stands to the one in front of the reader. */
export interface Compared {
  there: Reported
  relation: Relation
}

/** The order in which relations are shown. */
export const DISPLAY_ORDER: readonly RelationKind[] = [
  'conflicts',
  'agrees',
  'newer',
  'older',
  'wider',
  'narrower',
  'unclear',
  'different',
]

/** Which of several relations to one report is the closest: the one that says most about this very figure. */
const CLOSENESS: readonly RelationKind[] = [
  'agrees',
  'conflicts',
  'newer',
  'older',
  'narrower',
  'wider',
  'unclear',
  'different',
]

/**
 * Every candidate worth showing beside a claim, in display order (conflicts, agrees, newer, older, wider, narrower,
 * unclear, different; strong before weak). Claims of the same report are never compared, and a report that repeats
 * its figure comes once for each measure, by its closest relation; what is not comparable only where nothing else is.
 * @param here the claim in front of the reader
 * @param candidates any claims, in any order. Give every figure of an article the same array: it is indexed once, and
 * each figure then costs what its matches cost.
 */
export function compareClaim(here: Reported, candidates: Iterable<Reported>): Compared[] {
  const closest = new Map<Report, Map<Measure, Compared>>()
  const matches = Array.isArray(candidates) ? among(here, candidates) : candidates
  for (const there of matches) {
    const relation = relate(here, there)
    if (!relation) continue
    const found = { there, relation }
    const ofReport = closest.get(there.report) ?? new Map<Measure, Compared>()
    closest.set(there.report, ofReport)
    const known = ofReport.get(there.claim.measure)
    if (!known || compareCloseness(found, known) < 0) ofReport.set(there.claim.measure, found)
  }
  return [...closest.values()].flatMap(withoutNeedlessDifference).sort(compareDisplay)
}

function withoutNeedlessDifference(ofReport: ReadonlyMap<Measure, Compared>): Compared[] {
  const all = [...ofReport.values()].sort(compareCloseness)
  const comparable = all.filter(({ relation }) => relation.relation !== 'different')
  return comparable.length > 0 ? comparable : all.slice(0, 1)
}

function among(here: Reported, candidates: readonly Reported[]): Iterable<Reported> {
  return sharing(indexOf(candidates), keysOf(here))
}

function compareCloseness(a: Compared, b: Compared): number {
  return (
    byKind(CLOSENESS, a, b) || byStrength(a, b) || bySource(a, b) || a.there.claim.start - b.there.claim.start
  )
}

function compareDisplay(a: Compared, b: Compared): number {
  return byKind(DISPLAY_ORDER, a, b) || byStrength(a, b) || byDate(a, b) || byAddress(a, b)
}

function byKind(order: readonly RelationKind[], a: Compared, b: Compared): number {
  return order.indexOf(a.relation.relation) - order.indexOf(b.relation.relation)
}

function byStrength(a: Compared, b: Compared): number {
  return Number(a.relation.strength === 'weak') - Number(b.relation.strength === 'weak')
}

/** A sentence that names its source before a headline that doesn't. */
function bySource(a: Compared, b: Compared): number {
  return Number(b.there.claim.saidBy.length > 0) - Number(a.there.claim.saidBy.length > 0)
}

/** The latest first. */
function byDate(a: Compared, b: Compared): number {
  return compareText(b.there.report.publishedAt ?? '', a.there.report.publishedAt ?? '')
}

/** So that the order never depends on the order in which candidates came. */
function byAddress(a: Compared, b: Compared): number {
  return compareText(a.there.report.url, b.there.report.url) || a.there.claim.start - b.there.claim.start
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
