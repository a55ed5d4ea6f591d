import { FORMS } from './forms'
import type { View } from './view'

export const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'whose', 'that'])
/** Marks that no clause runs over. */
export const MARKS: ReadonlySet<string> = new Set([';', ':', '.', '?', '!'])
/** After a verb that only bends its noun: "people trapped in", "men travelling to". */
const PREPOSITIONS = new Set(
  'in by under on at with from aboard inside near into to for during as among'.split(' '),
)

/** The relative pronoun that opens the clause a verb stands in, or -1. */
export function relativeBefore(view: View, at: number): number {
  for (let i = at; i >= 0 && i > at - 14; i--) {
    const { lower, text } = view.tokens[i]!
    if (MARKS.has(text)) return -1
    if (RELATIVES.has(lower)) return i
  }
  return -1
}

/** Whether a verb only bends the noun before it ("people trapped in the lift") or after it ("injured people"). */
export function isReduced(view: View, i: number): boolean {
  const token = view.tokens[i]!
  if (token.lower.endsWith('ing') || view.tokens[i - 1]?.text === '-') return true
  const next = view.tokens[i + 1]
  const before = view.tokens[i - 1]
  const nominal = ['NOUN', 'PROPN', 'NUM', 'PUNCT'].includes(before?.pos ?? '')
  const participle = token.lower.endsWith('ed') || FORMS.get(token.lower)?.kind === 'past'
  if (next?.pos === 'NOUN' || next?.pos === 'ADJ') return participle && !nominal
  return participle && nominal && PREPOSITIONS.has(next?.lower ?? '')
}

/**
 * "were killed, including five children, and four others were injured": the list after the first verb is that verb's own.
 * Gives where the second verb's subject begins, or -1 where token `i` is no such verb.
 */
export function closesClause(view: View, i: number, to: number): number {
  if (FORMS.get(view.tokens[i]!.lower)?.kind !== 'past') return -1
  for (let j = to; j > i + 1; j--)
    if (view.tokens[j]!.lower === 'and' && view.tokens[j - 1]!.text === ',') return j + 1
  return -1
}
