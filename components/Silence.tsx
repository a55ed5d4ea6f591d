import type { Silence as Kind, Summary } from '../lib/compare/summary'
import { strings } from './strings'

const SENTENCES: Record<NonNullable<Kind>, string> = {
  'nothing-to-compare': strings.nothingToCompare,
  'one-origin': strings.oneOrigin,
  'nothing-conflicts': strings.nothingConflicts,
}

/** Says which of the three silences it is, where there is nothing to weigh. */
export function Silence({ summary: { silence } }: { summary: Summary }) {
  return silence === null ? null : <p class={`silence silence-${silence}`}>{SENTENCES[silence]}</p>
}
