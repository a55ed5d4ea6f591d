import type { Measure, Relation, RelationKind, Report, Reported } from '../types'
import { type Candidate, indexOf, sharing } from './candidate-index'
import { told, verdictOn } from './relate'
import { type Side, sideOf } from './side'
import type { Verdict } from './verdict/verdict'

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

/** Each relation's place in the order shown. */
const SHOWN = placesIn(DISPLAY_ORDER)

/** Which of several relations to one report is the closest: the one that says most about this very figure. */
const CLOSENESS = placesIn([
  'agrees',
  'conflicts',
  'newer',
  'older',
  'narrower',
  'wider',
  'unclear',
  'different',
])

function placesIn(order: readonly RelationKind[]) {
  return Object.fromEntries(order.map((kind, at) => [kind, at])) as Record<RelationKind, number>
}

/**
 * Every candidate worth showing beside a claim, in display order (conflicts, agrees, newer, older, wider, narrower,
 * unclear, different; strong before weak). Claims of the same report are never compared, and a report that repeats
 * its figure comes once for each measure, by its closest relation; what is not comparable only where nothing else is.
 * @param here the claim in front of the reader
 * @param candidates any claims, in any order. Give every figure of an article the same array: it is indexed once, and
 * each figure then costs what its matches cost.
 */
export function compareClaim(here: Reported, candidates: Iterable<Reported>): Compared[] {
  const side = sideOf(here)
  const closest = new Map<Report, Map<Measure, Weighed>>()
  for (const { there, side: other } of matching(side, candidates)) {
    const verdict = verdictOn(side, other)
    if (!verdict) continue
    const found = { there, side: other, verdict }
    const ofReport = closest.get(there.report)
    const known = ofReport?.get(there.claim.measure)
    if (!ofReport) closest.set(there.report, new Map([[there.claim.measure, found]]))
    else if (!known || compareCloseness(found, known) < 0) ofReport.set(there.claim.measure, found)
  }
  return [...closest.values()]
    .flatMap(withoutNeedlessDifference)
    .sort(compareDisplay)
    .map(({ there, side: other, verdict }) => ({ there, relation: told(verdict, side, other) }))
}

/** A candidate and what was found of it; put into words where it is shown. */
interface Weighed extends Candidate {
  verdict: Verdict
}

function withoutNeedlessDifference(ofReport: ReadonlyMap<Measure, Weighed>): Weighed[] {
  const all = [...ofReport.values()].sort(compareCloseness)
  const comparable = all.filter(({ verdict }) => verdict.relation !== 'different')
  return comparable.length > 0 ? comparable : all.slice(0, 1)
}

/** Those of the candidates that share a key; all of them, where they come as no list. */
function matching(here: Side, candidates: Iterable<Reported>): Candidate[] {
  if (Array.isArray(candidates)) return sharing(indexOf(candidates), here)
  return Array.from(candidates, (there) => ({ there, side: sideOf(there) }))
}

function compareCloseness(a: Weighed, b: Weighed): number {
  return (
    byPast(a, b) ||
    CLOSENESS[a.verdict.relation] - CLOSENESS[b.verdict.relation] ||
    byStrength(a, b) ||
    bySource(a, b) ||
    a.there.claim.start - b.there.claim.start
  )
}

function compareDisplay(a: Weighed, b: Weighed): number {
  return (
    SHOWN[a.verdict.relation] - SHOWN[b.verdict.relation] ||
    byStrength(a, b) ||
    byDate(a, b) ||
    byAddress(a, b)
  )
}

/** What a report says of its own before what it tells as said earlier, and both before what is not comparable. */
function byPast(a: Weighed, b: Weighed): number {
  return past(a) - past(b)
}

function past({ there, verdict }: Weighed): number {
  if (verdict.relation === 'different') return 2
  return there.claim.earlier ? 1 : 0
}

function byStrength(a: Weighed, b: Weighed): number {
  return Number(a.verdict.strength === 'weak') - Number(b.verdict.strength === 'weak')
}

/** A sentence that names its source before a headline that doesn't. */
function bySource(a: Weighed, b: Weighed): number {
  return Number(b.there.claim.saidBy.length > 0) - Number(a.there.claim.saidBy.length > 0)
}

/** The latest first. */
function byDate(a: Weighed, b: Weighed): number {
  return compareText(b.there.report.publishedAt ?? '', a.there.report.publishedAt ?? '')
}

/** So that the order never depends on the order in which candidates came. */
function byAddress(a: Weighed, b: Weighed): number {
  return compareText(a.there.report.url, b.there.report.url) || a.there.claim.start - b.there.claim.start
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
