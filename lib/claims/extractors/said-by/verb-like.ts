import { CLAUSAL, COUNTING, SAYING } from './said-words'
import type { Unit } from './units'

/** Forms that a tagger takes for nouns: "the paper reports", "experts claim". */
const NOUN_FORMS: Readonly<Record<string, string>> = {
  claim: 'claim',
  claims: 'claim',
  counts: 'count',
  estimate: 'estimate',
  estimates: 'estimate',
  finds: 'find',
  forecast: 'forecast',
  forecasts: 'forecast',
  lists: 'list',
  note: 'note',
  notes: 'note',
  projects: 'project',
  records: 'record',
  report: 'report',
  reports: 'report',
  say: 'say',
  says: 'say',
  show: 'show',
  shows: 'show',
  states: 'state',
  tweets: 'tweet',
  warns: 'warn',
}

const BEFORE_NOUN = new Set(['DET', 'ADJ', 'ADP', 'PART', 'NUM'])
const STARTS_CLAUSE = new Set(['DET', 'PROPN', 'NUM', 'PRON', 'NOUN', 'ADJ', 'ADV', 'SCONJ', 'QUOTE'])

/** A form that could be a noun is a verb after a noun or a pronoun, where a clause follows it or ends with it. */
function readsAsVerb(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  const next = units[at + 1]
  if (!before || BEFORE_NOUN.has(before.pos)) return before?.lower === ','
  if (!next || /^[.?!,:;]$/.test(next.text))
    return units.slice(0, at).some(({ text, isQuote }) => text === ',' || isQuote) || next?.text === ':'
  return next.lower === 'that' || STARTS_CLAUSE.has(next.pos)
}

/** The lemma of a verb of saying at a unit, its tag mended where it could be a noun; null for all else. */
export function sayingLemma(units: readonly Unit[], at: number): string | null {
  const unit = units[at]
  if (!unit || unit.isQuote) return null
  const before = units[at - 1]
  if (unit.pos === 'VERB') {
    const isAdjective = before?.pos === 'DET' || before?.pos === 'ADP'
    return !isAdjective && (SAYING.has(unit.lemma) || CLAUSAL.has(unit.lemma) || COUNTING.has(unit.lemma))
      ? unit.lemma
      : null
  }
  const lemma = unit.pos === 'NOUN' || unit.pos === 'PROPN' ? NOUN_FORMS[unit.lower] : undefined
  return lemma && readsAsVerb(units, at) ? lemma : null
}
