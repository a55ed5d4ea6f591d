import type { Cue } from './cues'
import { BE, FORMS, HAVE, MODALS } from './forms'
import type { View } from './view'

/** Words that begin another clause. */
const BOUNDARIES = new Set(
  'that when while because although though if but whereas since until unless whether after before as where'.split(
    ' ',
  ),
)
const RELATIVES = new Set(['who', 'whom', 'which', 'whose', 'that'])
const MARKS = new Set([';', ':', '.', '?', '!'])
/** After a verb that only bends its noun: "people trapped in", "men travelling to". */
const PREPOSITIONS = new Set(
  'in by under on at with from aboard inside near into to for during as among'.split(' '),
)
/** The longest subject walked, in tokens: a list of victims with their families. */
const REACH = 70

function relativeBefore(view: View, at: number): number {
  for (let i = at; i >= 0 && i > at - 14; i--) {
    const { lower, text } = view.tokens[i]!
    if (MARKS.has(text)) return -1
    if (RELATIVES.has(lower)) return i
  }
  return -1
}

function isReduced(view: View, i: number): boolean {
  const token = view.tokens[i]!
  if (token.lower.endsWith('ing')) return true
  const next = view.tokens[i + 1]
  const before = view.tokens[i - 1]
  const nominal =
    before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'NUM' || before?.pos === 'PUNCT'
  const participle = token.lower.endsWith('ed') || FORMS.get(token.lower)?.kind === 'past'
  if (next?.pos === 'NOUN' || next?.pos === 'ADJ') return participle && !nominal
  return participle && nominal && PREPOSITIONS.has(next?.lower ?? '')
}

/**
 * "were killed, including five children, and four others were injured": the list after the first verb is that verb's own.
 * Gives where the second verb's subject begins, or -1 where token `i` is no such verb.
 */
function closesClause(view: View, i: number, to: number): number {
  if (FORMS.get(view.tokens[i]!.lower)?.kind !== 'past') return -1
  for (let j = to; j > i + 1; j--)
    if (view.tokens[j]!.lower === 'and' && view.tokens[j - 1]!.text === ',') return j + 1
  return -1
}

/**
 * Finds where the subject of a verb lies: walks left over coordinated phrases, insertions and relative clauses, to the clause's beginning.
 * @param adjacent whether the verb must follow its noun at once ("12 people killed"), as a bare participle does
 */
export function subjectFrom(view: View, cue: Cue, adjacent: boolean): { from: number; to: number } {
  const { tokens } = view
  let to = cue.start - 1
  const conj = tokens[to]?.pos === 'CCONJ' ? to : -1
  if (conj >= 0) {
    if (adjacent) return { from: 0, to: -1 }
    let verb = conj - 1
    while (
      verb >= 0 &&
      tokens[verb]!.pos !== 'VERB' &&
      tokens[verb]!.pos !== 'AUX' &&
      !FORMS.has(tokens[verb]!.lower)
    )
      verb--
    while (
      verb > 0 &&
      (tokens[verb - 1]!.pos === 'AUX' || tokens[verb - 1]!.pos === 'ADV' || BE.has(tokens[verb - 1]!.lower))
    )
      verb--
    to = verb - 1
  }
  let i = to
  for (; i >= 0 && i > to - REACH; i--) {
    const { lower, pos, text } = tokens[i]!
    if (MARKS.has(text)) break
    if (view.heldBy[i]! >= 0 && !RELATIVES.has(lower)) continue
    if (lower === 'as' && i === to) continue
    if (
      BOUNDARIES.has(lower) &&
      !(lower === 'as' && (tokens[i + 1]?.lower === 'well' || tokens[i - 1]?.lower === 'well'))
    ) {
      if (lower !== 'that' || i < to) break
      continue
    }
    if (RELATIVES.has(lower)) continue
    const ofAnother = closesClause(view, i, to)
    if (ofAnother >= 0) return { from: ofAnother, to }
    const verbal = pos === 'VERB' || pos === 'AUX' || MODALS.has(lower) || HAVE.has(lower)
    if (!verbal || lower === 'including') continue
    if (isReduced(view, i)) continue
    const relative = relativeBefore(view, i)
    if (relative < 0 || adjacent) break
    i = relative
  }
  return { from: i + 1, to }
}
