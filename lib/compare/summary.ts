import type { AsOf, Claim, RelationKind, Reported } from '../types'
import type { Compared } from './compare-report'
import { formatCount, formatDate, formatNumber } from './format'
import { sameOrigin } from './origin/same-origin'
import { type PhraseKey, say } from './phrases'
import { sideOf } from './side'

/** In recorders' words; none of them rates a figure or an outlet. */
export type Grade = 'single-origin' | 'several-origins' | 'contested' | 'superseded'

/** The three honest silences; null where something conflicts, which speaks for itself. */
export type Silence = 'nothing-to-compare' | 'one-origin' | 'nothing-conflicts' | null

/** What all reports on one figure come to; never an average, never a best value. */
export interface Summary {
  /** Reports that answer the same question, the one in front of the reader included. */
  reports: number
  /** Distinct origins among them; five outlets with one root are one. */
  origins: number
  /** Lowest and highest number stated among them. */
  lowest: number | null
  highest: number | null
  /** Earliest and latest day of the counts among them; null where none has a date. */
  asOf: AsOf | null
  grade: Grade
  silence: Silence
  /** All this in a few plain sentences. */
  text: string
}

/** Relations of claims that answer the same question. */
const SAME_QUESTION = new Set<RelationKind>(['agrees', 'conflicts', 'newer', 'older'])

/**
 * Sums up what the reports on one figure come to.
 * @param compared what compareClaim gave for `here`
 */
export function summarise(here: Reported, compared: Compared[]): Summary {
  const rivals = compared.filter(({ relation }) => SAME_QUESTION.has(relation.relation))
  const all = [here, ...rivals.map(({ there }) => there)]
  const numbers = all.flatMap(({ claim }) => [claim.low, claim.high]).filter((number) => number !== null)
  const known = {
    reports: new Set(all.map(({ report }) => report)).size,
    origins: countOrigins(all),
    lowest: numbers.length > 0 ? Math.min(...numbers) : null,
    highest: numbers.length > 0 ? Math.max(...numbers) : null,
    asOf: datesOf(all),
  }
  const kinds = new Set(rivals.map(({ relation }) => relation.relation))
  const grade = gradeOf(kinds, known.origins)
  const silence = silenceOf(kinds, known.origins)
  return { ...known, grade, silence, text: textOf(known, grade, silence, here.claim) }
}

/** Claims that go back to one source are one origin; where that can't be told, each is its own. */
function countOrigins(all: Reported[]): number {
  const origins: Reported[][] = []
  for (const one of all) {
    const side = sideOf(one)
    const joined = origins.filter((origin) =>
      origin.some((other) => sameOrigin(side, sideOf(other)) === true),
    )
    const rest = origins.filter((origin) => !joined.includes(origin))
    origins.splice(0, origins.length, ...rest, [one, ...joined.flat()])
  }
  return origins.length
}

function datesOf(all: Reported[]): AsOf | null {
  const days = all.flatMap(({ claim }) => claim.asOf?.to ?? []).sort()
  const [from] = days
  const to = days.at(-1)
  return from !== undefined && to !== undefined ? { from, to } : null
}

function gradeOf(kinds: Set<RelationKind>, origins: number): Grade {
  if (kinds.has('conflicts')) return 'contested'
  if (kinds.has('newer')) return 'superseded'
  return origins > 1 ? 'several-origins' : 'single-origin'
}

function silenceOf(kinds: Set<RelationKind>, origins: number): Silence {
  if (kinds.size === 0) return 'nothing-to-compare'
  if (kinds.has('conflicts')) return null
  return origins === 1 ? 'one-origin' : 'nothing-conflicts'
}

const SILENT: Record<NonNullable<Silence>, PhraseKey> = {
  'nothing-to-compare': 'silenceNothing',
  'one-origin': 'silenceOneOrigin',
  'nothing-conflicts': 'silenceNoConflict',
}

type Known = Pick<Summary, 'reports' | 'origins' | 'lowest' | 'highest' | 'asOf'>

function textOf(known: Known, grade: Grade, silence: Silence, claim: Claim): string {
  if (silence === 'nothing-to-compare') return say({ key: SILENT[silence] })
  const counts = {
    reports: formatCount(known.reports, 'reportOne', 'reportOther'),
    origins: formatCount(known.origins, 'originOne', 'originOther'),
  }
  const key =
    silence === null ? 'summaryContested' : grade === 'superseded' ? 'summarySuperseded' : SILENT[silence]
  return [say({ key, values: counts }), rangeOf(known, claim), spanOf(known)].filter(Boolean).join(' ')
}

function rangeOf({ lowest, highest }: Known, { unit }: Claim): string {
  if (lowest === null || highest === null) return ''
  const values = { lowest: formatNumber(lowest, unit), highest: formatNumber(highest, unit) }
  return say({ key: lowest === highest ? 'summaryOne' : 'summaryRange', values })
}

function spanOf({ asOf }: Known): string {
  if (!asOf) return ''
  const values = { from: formatDate(asOf.from), to: formatDate(asOf.to) }
  return say({ key: values.from === values.to ? 'summaryDate' : 'summaryDates', values })
}
