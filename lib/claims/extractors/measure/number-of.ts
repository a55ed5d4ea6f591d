import type { Measure } from '../../../types'
import { findCues } from '../../grammar/cues'
import type { View } from '../../grammar/view'
import { LINK_VERBS, TOLL_KINDS, TOLL_NOUNS } from './measure-words'

/** The furthest a number stands from the noun whose clause tells what is counted, in tokens. */
const REACH = 40
/** Words between the verb and its number: "has risen sharply to at least 43". */
const BEFORE_NUMBER = 4
/** What opens the clause that tells of whom or since when. */
const OPENS = new Set('who that which after when where since as of killed injured wounded'.split(' '))
const MOVES = /^(?:go|went|gone|creep|crept|edge)$/

/** The verb that leads to a figure: "has risen to", "stands at"; -1 where none does. */
function leadingVerb({ tokens }: View, lead: number): number {
  for (let i = lead - 1; i >= 0 && i >= lead - BEFORE_NUMBER; i--) {
    const { lemma, pos, lower } = tokens[i]!
    if (LINK_VERBS.has(lemma) && pos !== 'NOUN') return i
    if (MOVES.test(lower)) return i
    if (pos !== 'ADP' && pos !== 'ADV' && pos !== 'PART' && lower !== 'to' && lower !== 'up') return -1
  }
  return -1
}

/** The sum that is the verb's subject, its own clause between: "the number of people who died in the fire". */
function sumBefore({ tokens, heldBy }: View, verb: number): number {
  for (let i = verb - 2; i >= 0 && i > verb - REACH; i--) {
    const { lemma, lower, text } = tokens[i]!
    if (heldBy[i]! >= 0 || text === ';' || text === ':' || lower === 'but') return -1
    if (TOLL_NOUNS.has(lemma)) return OPENS.has(tokens[i + 1]?.lower ?? '') ? i : -1
  }
  return -1
}

/**
 * What a sum measures that is told by a clause of its own: "the number of people who died in the blaze has risen to 43", "the death toll
 * after a bridge collapsed stands at 43". Null where no sum leads to the figure, or its clause tells of no harm.
 */
export function measureOfNumber(view: View, at: number): Measure | null {
  const { tokens } = view
  const verb = leadingVerb(view, view.spots[at]!.lead)
  const sum = verb > 0 ? sumBefore(view, verb) : -1
  if (sum < 0) return null
  const kind = TOLL_KINDS[tokens[sum - 1]?.lower ?? ''] ?? TOLL_KINDS[tokens[sum - 1]?.lemma ?? '']
  if (kind) return kind
  if (tokens[sum]!.lemma === 'toll') return 'killed'
  // "the number of officers who fired at those killed": the clause's first verb tells.
  const first = tokens.findIndex(({ pos }, i) => i > sum && (pos === 'VERB' || pos === 'AUX'))
  const cue = findCues(tokens).find(({ start, end }) => start <= first && end >= first && end < verb)
  return cue && !cue.negated && tokens[first - 1]?.lower !== 'not' ? cue.measure : null
}
