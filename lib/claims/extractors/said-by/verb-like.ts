import { CLAUSAL, COUNTING, NAMING, PUBLISHING, SAYING } from './said-words'
import type { Unit } from './units'

/** Bare forms that a tagger takes for nouns, and that news uses as verbs of a plural: "experts claim", "figures show". */
const BARE_FORMS: ReadonlySet<string> = new Set([
  'claim',
  'estimate',
  'forecast',
  'note',
  'report',
  'say',
  'show',
])

const BEFORE_NOUN = new Set(['DET', 'ADJ', 'ADP', 'PART', 'NUM'])
const STARTS_CLAUSE = new Set(['DET', 'PROPN', 'NUM', 'PRON', 'NOUN', 'ADJ', 'ADV', 'SCONJ', 'QUOTE'])

const REPORTING: ReadonlySet<string> = new Set([...SAYING, ...CLAUSAL, ...COUNTING, ...NAMING, ...PUBLISHING])

/** A form that could be a noun is a verb after a noun or a pronoun, where a clause follows it or ends with it. */
function readsAsVerb(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  const next = units[at + 1]
  if (before?.lower === 'which' || before?.lower === 'who') return true
  // "Fox 5 reports": the number belongs to the name.
  const isNamed = before?.pos === 'NUM' && units[at - 2]?.pos === 'PROPN'
  if (!before || (BEFORE_NOUN.has(before.pos) && !isNamed)) return before?.lower === ','
  if (!next || /^[.?!,:;]$/.test(next.text))
    return units.slice(0, at).some(({ text, isQuote }) => text === ',' || isQuote) || next?.text === ':'
  // "rules that could lead": the pronoun of a relative clause, behind a noun.
  if (next.lower === 'that') return !/^(?:AUX|VERB)$/.test(units[at + 2]?.pos ?? '')
  return STARTS_CLAUSE.has(next.pos) || (units[at]?.lower === 'say' && next.pos === 'AUX')
}

/** "43 people reported missing": what is told of them, and not by them. */
const REPORTED_AS: ReadonlySet<string> = new Set(
  'missing dead killed injured wounded hurt displaced detained arrested abducted kidnapped captured trapped stranded ill sick infected destroyed damaged stolen lost'.split(
    ' ',
  ),
)

/** The lemma of a verb of saying at a unit, its tag mended where it could be a noun; null for all else. */
export function sayingLemma(units: readonly Unit[], at: number): string | null {
  const unit = units[at]
  if (!unit || unit.isQuote || !REPORTING.has(unit.lemma)) return null
  const before = units[at - 1]
  if (unit.lower === 'reported' && REPORTED_AS.has(units[at + 1]?.lower ?? '')) return null
  if (unit.pos === 'VERB') return before?.pos === 'DET' || before?.pos === 'ADP' ? null : unit.lemma
  if (unit.pos !== 'NOUN' && unit.pos !== 'PROPN') return null
  const canBeVerb = unit.lower !== unit.lemma || BARE_FORMS.has(unit.lower)
  return canBeVerb && readsAsVerb(units, at) ? unit.lemma : null
}
