import type { Token } from '../../types'
import type { Extractor } from '../context'
import { HAVE } from '../grammar/forms'
import { viewOf } from '../grammar/view'
import { BEFORE_NOW, COUNTS, FIRST_COUNTS, NOW, RISES, TOLD } from './earlier/earlier-words'

/** How far before a figure the word may stand that makes it an earlier one, in tokens. */
const REACH = 26

/** "to 43 from 12", "up from 12". */
function isRisenFrom(tokens: Token[], lead: number): boolean {
  if (tokens[lead - 1]?.lower !== 'from') return false
  for (let i = lead - 2; i >= 0 && i > lead - 9; i--) {
    const { lemma, lower, pos } = tokens[i]!
    // "killed up to 13 civilians from three families"
    const isHedge =
      lower === 'up' &&
      tokens[i + 1]?.lower === 'to' &&
      tokens[i - 1]?.text !== ',' &&
      tokens[i - 1]?.pos !== 'AUX'
    if (isHedge) return false
    if (RISES.has(lemma) || RISES.has(lower)) return true
    if (pos === 'VERB' || lower === ';') return false
  }
  return false
}

/** "compared with 300", "against 300 last year". */
function isCompared(tokens: Token[], lead: number, end: number): boolean {
  const before = tokens[lead - 1]?.lower ?? ''
  if (before === 'versus') return true
  if (before === 'with' || before === 'to') return tokens[lead - 2]?.lower.startsWith('compar') ?? false
  return before === 'against' && /^(?:last|a|in|the|year)/.test(tokens[end + 1]?.lower ?? '')
}

/** "was the first to report", "the first reports spoke of". */
const isFirstTelling = (tokens: Token[], i: number) =>
  tokens[i + 1]?.lower === 'reports' ||
  (tokens[i + 1]?.lower === 'to' && TOLD.has(tokens[i + 2]?.lemma ?? ''))

function saysEarlier(tokens: Token[], i: number): boolean {
  const { lower } = tokens[i]!
  const next = tokens[i + 1]
  if (BEFORE_NOW.has(lower)) return true
  if (lower === 'first' && (tokens[i - 1]?.lower === 'at' || isFirstTelling(tokens, i))) return true
  const prior = tokens[i - 1]
  if (lower === 'earlier' && (HAVE.has(prior?.lower ?? '') || (next && TOLD.has(next.lemma)))) return true
  const counts = (token: Token | undefined) => token !== undefined && COUNTS.has(token.lemma)
  return FIRST_COUNTS.has(lower) && lower !== 'first' && (counts(next) || counts(tokens[i + 2]))
}

/** "had earlier put the toll at 12", "initial reports spoke of 12", "12 were initially reported killed". */
function isSaidBefore(tokens: Token[], lead: number, end: number): boolean {
  const after = tokens.slice(end + 1, end + 4)
  if (after.some(({ lower }) => lower === 'initially' || lower === 'originally')) return true
  for (let i = lead - 1; i >= 0 && i > lead - REACH; i--) {
    if (NOW.has(tokens[i]!.lower)) return false
    if (saysEarlier(tokens, i)) return true
  }
  return false
}

/** A value that the sentence sets against the present one. */
export const earlier: Extractor = {
  name: 'earlier',
  extract: (context) => {
    const { view, at } = viewOf(context)
    const { lead, end } = view.spots[at]!
    const { tokens } = view
    const isMeasured = (context.sofar.measure ?? 'other') !== 'other'
    const told =
      isRisenFrom(tokens, lead) ||
      isCompared(tokens, lead, end) ||
      (isMeasured && isSaidBefore(tokens, lead, end))
    return told ? { earlier: true } : null
  },
}
