import type { Token } from '../../types'
import { MARKS, RELATIVES, closesClause, isReduced, relativeBefore } from './clause-parts'
import type { Cue } from './cues'
import { BE, FORMS, HAVE, MODALS } from './forms'
import type { View } from './view'

/** Words that begin another clause. */
const BOUNDARIES = new Set(
  'that when while because although though if but whereas since until unless whether after before as where so'.split(
    ' ',
  ),
)
/** Subjects of their own, right before a verb: "12 workers were inside, and many fled". */
const PRONOUNS = new Set(
  'he she it they we i you many most some few who everyone everybody nobody'.split(' '),
)
/** Verbs that a clause may follow without "that". */
const SAYING = new Set(['say', 'report', 'claim', 'believe', 'estimate', 'think', 'state', 'confirm'])
/** The longest subject walked, in tokens: a list of victims with their families. */
const REACH = 70

/** Where a subject lies, and the relative clauses in it, whose figures are not the subject's. */
export interface Subject {
  from: number
  to: number
  skipped: [number, number][]
}

const NONE: Subject = { from: 0, to: -1, skipped: [] }

const isVerbal = ({ pos, lower }: Token) =>
  pos === 'VERB' || pos === 'AUX' || MODALS.has(lower) || HAVE.has(lower)

/** "the raid, in which 12 people were killed": the clause has a subject of its own. */
const opensClause = (tokens: Token[], which: number, to: number) =>
  which < to && tokens[which - 1]?.pos === 'ADP' && tokens[which - 1]?.lower !== 'of'

/** "was shot and died": the subject of the second verb stands before the first. */
function beforeFirstVerb(tokens: Token[], conjunction: number): number {
  let verb = conjunction - 1
  while (verb >= 0 && !isVerbal(tokens[verb]!) && !FORMS.has(tokens[verb]!.lower)) verb--
  const isHelper = (token: Token) => token.pos === 'AUX' || token.pos === 'ADV' || BE.has(token.lower)
  while (verb > 0 && isHelper(tokens[verb - 1]!)) verb--
  return verb - 1
}

const isAsWell = (tokens: Token[], i: number) =>
  tokens[i]!.lower === 'as' && (tokens[i + 1]?.lower === 'well' || tokens[i - 1]?.lower === 'well')

/** "the 12 wounded": a state that stands for those who are in it. */
const isCountedState = ({ tokens, heldBy, spots }: View, i: number) =>
  FORMS.has(tokens[i]!.lower) && i > 0 && heldBy[i - 1]! >= 0 && spots[heldBy[i - 1]!]!.head < 0

/**
 * Finds where the subject of a verb lies: walks left over coordinated phrases, insertions and relative clauses, to the clause's beginning.
 * @param adjacent whether the verb must follow its noun at once ("12 people killed"), as a bare participle does
 */
export function subjectFrom(view: View, cue: Cue, adjacent: boolean): Subject {
  const { tokens, heldBy } = view
  let to = cue.start - 1
  if (tokens[to]?.pos === 'CCONJ') {
    if (adjacent) return NONE
    to = beforeFirstVerb(tokens, to)
  } else if (PRONOUNS.has(tokens[to]?.lower ?? '') && heldBy[to]! < 0 && tokens[to]!.lower !== 'who')
    return NONE
  /** "seven who had been killed": only the nearest noun is meant. */
  const ofRelative = RELATIVES.has(tokens[to]?.lower ?? '')
  const skipped: [number, number][] = []
  let i = to
  for (; i >= 0 && i > to - REACH; i--) {
    const { lower, text, pos } = tokens[i]!
    if (MARKS.has(text)) break
    if (ofRelative && i < to - 1 && (text === ',' || isAsWell(tokens, i))) break
    if (heldBy[i]! >= 0 && !RELATIVES.has(lower)) continue
    if (lower === 'as' && i === to) continue
    if (BOUNDARIES.has(lower) && !isAsWell(tokens, i) && !(lower === 'that' && i === to)) break
    if (lower === 'whom' && heldBy[i]! >= 0) return { from: view.spots[heldBy[i]!]!.lead, to, skipped }
    if (lower === 'which' && opensClause(tokens, i, to)) break
    if ((lower === 'whom' || lower === 'which') && tokens[i - 1]?.lower === 'of') break
    if (RELATIVES.has(lower)) continue
    if (isCountedState(view, i)) continue
    // "a bus carrying 45 plunged, leaving 25 dead": a clause of its own
    if (adjacent && lower.endsWith('ing') && pos === 'VERB' && tokens[i - 1]?.text === ',') break
    const ofAnother = closesClause(view, i, to)
    if (ofAnother >= 0) return { from: ofAnother, to, skipped }
    if (!isVerbal(tokens[i]!) || lower === 'including' || isReduced(view, i)) continue
    // "in which the ministry says 40 people died": what is said has a subject of its own
    if (SAYING.has(tokens[i]!.lemma) && heldBy[i + 1]! >= 0) break
    const relative = relativeBefore(view, i)
    if (relative < 0 || adjacent) break
    skipped.push([relative, to])
    i = relative
  }
  return { from: i + 1, to, skipped }
}
