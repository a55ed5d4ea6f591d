import type { Measure, Token } from '../../../types'
import type { View } from '../../grammar/view'
import { combine } from '../../grammar/forms'
import { LINK_VERBS, TOLL_KINDS, TOLL_NOUNS, VICTIM_NOUNS } from './measure-words'

/** The furthest a number stands from its toll, in tokens. */
const REACH = 22
const INTO_NUMBER = new Set(
  'of to at as : from ( is was were are been be included include includes including by past above beyond'.split(
    ' ',
  ),
)
const STOPS = new Set([';', '.', '?', '!', 'but', 'while', 'when', 'who', 'which', 'because', 'although'])
const PLURAL_GROUPS = new Set(['the', 'those', 'of', 'among', 'number', 'these', 'total', 'all'])

/** Lemma by form, as a tagger leaves a capitalised "Casualties" as it is. */
const singular = ({ lower }: Token) => lower.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')

const groupOf = (token: Token): Measure | undefined =>
  VICTIM_NOUNS[token.lower] ?? VICTIM_NOUNS[singular(token)]

/** Plain nouns, which need no article to name the whole group: "deaths have reached 300". */
const NOUNS = new Set(['casualty', 'death', 'fatality', 'injury'])

/** Whether a word stands for a group here: "the dead", "among the 25 killed", "casualties". */
function namesGroup(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (PLURAL_GROUPS.has(before?.lower ?? '') || NOUNS.has(singular(tokens[i]!))) return true
  return before?.pos === 'NUM' && tokens.slice(Math.max(0, i - 4), i).some(({ lower }) => lower === 'among')
}

export interface TollReading {
  measure: Measure
  /** A breakdown of a group ("the dead included five children"), not its sum. */
  part: boolean
}

function kindsAround(view: View, toll: number, until: number): Measure {
  const kinds: Measure[] = []
  for (let i = Math.max(0, toll - 3); i < toll; i++) {
    const kind = TOLL_KINDS[view.tokens[i]!.lemma] ?? TOLL_KINDS[view.tokens[i]!.lower]
    if (kind) kinds.push(kind)
  }
  if (kinds.length === 0 && ['of', 'from', 'in', 'for', 'among'].includes(view.tokens[toll + 1]?.lower ?? ''))
    for (let i = toll + 2; i < until && i < toll + 9; i++) {
      const token = view.tokens[i]!
      if (LINK_VERBS.has(token.lemma) && token.pos === 'VERB') break
      const kind = TOLL_KINDS[token.lower] ?? TOLL_KINDS[token.lemma]
      if (kind) kinds.push(kind)
    }
  if (kinds.length > 0) return combine(kinds)
  return view.tokens[toll]!.lemma === 'toll' ? 'killed' : 'other'
}

/** "took a heavy toll" tells no number; "taking the toll to 43" does. */
const takesItsToll = (tokens: Token[], i: number) =>
  tokens[i]?.lemma === 'toll' &&
  tokens[i - 1]?.lower !== 'the' &&
  /^(?:take|took|taking|taken)$/.test(tokens[i - 2]?.lower ?? '')

/** "a death toll of 43", "the toll rose to 43", "the number of wounded reached 20", "the injured are approaching 1,000". */
export function measureOfToll(view: View, at: number): TollReading | null {
  const { lead } = view.spots[at]!
  const { tokens } = view
  const before = tokens[lead - 1]
  const inVague = before?.lower === 'in' && view.spots[at]!.figure.bound === 'vague'
  if (!before || !(inVague || INTO_NUMBER.has(before.lower) || LINK_VERBS.has(before.lemma))) return null
  const listed = /^includ/.test(before.lower)
  let copula = false
  for (let i = lead - 1; i >= 0 && i > lead - REACH; i--) {
    const token = tokens[i]!
    if (STOPS.has(token.lower)) return null
    if (TOLL_NOUNS.has(token.lemma) && i < lead - 1) {
      if (takesItsToll(tokens, i)) return null
      const measure = kindsAround(view, i, lead)
      return { measure, part: listed }
    }
    const group = groupOf(token)
    if (group && i < lead - 1 && (copula || listed) && namesGroup(tokens, i))
      return {
        measure: group,
        part: listed || tokens.slice(Math.max(0, i - 4), i).some((t) => t.lower === 'among'),
      }
    if (LINK_VERBS.has(token.lemma)) copula = true
    else if (token.pos === 'VERB' && i < lead - 1 && !/(ed|ing)$/.test(token.lower)) return null
  }
  return null
}

/** "five of the dead", "of the 43 killed, five": the group that a part is taken from. */
export function measureOfGroup(view: View, at: number): Measure | null {
  const { partitive, last, end } = view.spots[at]!
  if (!partitive) return null
  for (let i = last + 1; i <= end + 4 && i < view.tokens.length; i++) {
    const token = view.tokens[i]!
    const group = groupOf(token)
    if (group) return group
    if (token.lower === 'died' && i > end) return 'killed'
    if (i > end && !/^(?:VERB|ADJ|NOUN|PRON|AUX)$/.test(token.pos)) return null
  }
  return null
}
