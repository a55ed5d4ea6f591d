import type { Token } from '../../../types'
import type { Cue } from '../../grammar/cues'
import { BE, HAVE, MODALS } from '../../grammar/forms'
import type { View } from '../../grammar/view'
import { CLAUSE_ENDS, OPEN, SPEECH } from './status-words'

/** The verb a figure depends on, where the words that bear on it begin, and where its clause begins; -1 for no verb. */
export interface Governor {
  verb: number
  start: number
  clause: number
  /** "expects 300 soldiers to be sent": the verb is an infinitive after the figure. */
  infinitive?: boolean
}

const AUXILIARY = (token: Token | undefined) =>
  token !== undefined &&
  (token.pos === 'AUX' || BE.has(token.lower) || HAVE.has(token.lower) || MODALS.has(token.lower))

/** The longest way back to a clause's beginning, in tokens. */
const CLAUSE = 60

/** "rejected reports of 40 dead, putting the number at 12": what is told instead. */
const TELLING = new Set(['putting', 'saying', 'insisting', 'adding', 'confirming', 'giving', 'reporting'])

/** First token of the clause that a token stands in. */
function clauseStart(tokens: Token[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - CLAUSE; i--) {
    const { lower, lemma, pos } = tokens[i]!
    if (lower === ',' && TELLING.has(tokens[i + 1]?.lower ?? '')) return i + 1
    if (
      CLAUSE_ENDS.has(lower) ||
      (lower === 'that' && (pos === 'SCONJ' || OPEN.has(tokens[i - 1]?.lower ?? '')))
    )
      return i + 1
    if (pos === 'VERB' && SPEECH.has(lemma) && !lower.endsWith('ing')) return i + 1
  }
  return 0
}

/** "plotted to bomb a stadium and kill": the "to" of the verb before serves both. */
function joinedInfinitive(tokens: Token[], verb: number, clause: number): number {
  for (let i = verb - 2; i > clause && i > verb - 12; i--) {
    const { pos, lower } = tokens[i]!
    if (lower === 'to' && tokens[i + 1]?.pos === 'VERB') return i
    if (pos === 'AUX' || pos === 'SCONJ' || lower === ';') return verb
  }
  return verb
}

/** Walks left from a verb over its auxiliaries, adverbs and the verbs it hangs on ("plans to send", "expected to be sent"). */
function chainStart(tokens: Token[], verb: number, clause: number): number {
  let i = verb
  if (
    tokens[i - 1]?.pos === 'CCONJ' &&
    tokens[verb]!.pos === 'VERB' &&
    tokens[verb]!.lower === tokens[verb]!.lemma
  )
    i = joinedInfinitive(tokens, i, clause)
  while (i > clause) {
    const before = tokens[i - 1]!
    const chained =
      before.lower === 'to' || before.pos === 'ADV' || before.pos === 'PART' || AUXILIARY(before)
    const hungOn =
      tokens[i]!.lower === 'to' && (before.pos === 'VERB' || before.pos === 'ADJ' || before.pos === 'NOUN')
    const hangs = tokens[i]!.lower.endsWith('ing') && (before.lower === 'by' || before.pos === 'PUNCT')
    if (!chained && !hungOn && !hangs) break
    i--
  }
  return i
}

/** The clause's verb left of a figure; a participle or infinitive passes on to the verb it hangs on. */
function verbBefore(tokens: Token[], from: number, clause: number): { verb: number; start: number } {
  let verb = -1
  let start = -1
  for (let i = from; i >= clause && i > from - 24; i--) {
    const { pos, lower } = tokens[i]!
    if (pos !== 'VERB' && pos !== 'AUX' && !MODALS.has(lower)) continue
    if (lower === 'including') continue
    verb = verb < 0 ? i : verb
    start = chainStart(tokens, i, clause)
    const open = lower.endsWith('ing') || tokens[start]!.lower === 'to' || tokens[start - 1]?.lower === 'to'
    if (!open) break
    i = start
  }
  return { verb, start }
}

/** Finds the verb that says of a figure whether it happened. */
export function governors(view: View, at: number, cue: Cue | undefined): Governor {
  const { tokens } = view
  const { lead, wide } = view.spots[at]!
  const clause = clauseStart(tokens, Math.min(lead, cue?.start ?? lead))
  if (cue && cue.verb > wide) {
    const infinitive = tokens.slice(cue.start, cue.verb).some(({ lower }) => lower === 'to')
    const before = infinitive ? verbBefore(tokens, lead - 1, clause).start : -1
    return { verb: cue.verb, start: before < 0 ? cue.start : before, clause, infinitive }
  }
  if (cue) return { clause, ...verbBefore(tokens, cue.verb, clause) }
  if (AUXILIARY(tokens[wide + 1]))
    return { verb: Math.min(wide + 3, tokens.length - 1), start: wide + 1, clause }
  return { clause, ...verbBefore(tokens, lead - 1, clause) }
}
