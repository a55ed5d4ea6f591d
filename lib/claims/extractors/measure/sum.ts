import type { Measure, Token } from '../../../types'
import { combine } from '../../grammar/forms'
import type { View } from '../../grammar/view'
import { LINK_VERBS, TOLL_KINDS, TOLL_NOUNS } from './measure-words'

/** Words of war, where losses are people's and not money. */
export const OF_WAR =
  /^(?:war|invasion|troops?|soldiers?|combat|battle|battlefield|human|military|army|forces|manpower|personnel|dead|killed|wounded)$/

/** What a sum (toll, number, total) at token `toll` is of, by the words about it. */
export function kindsAround(view: View, toll: number, until: number): Measure {
  const kinds: Measure[] = []
  for (let i = Math.max(0, toll - 3); i < toll; i++) {
    const kind = TOLL_KINDS[view.tokens[i]!.lemma] ?? TOLL_KINDS[view.tokens[i]!.lower]
    if (kind) kinds.push(kind)
  }
  // "the number killed"
  const own = kinds.length === 0 ? TOLL_KINDS[view.tokens[toll + 1]?.lower ?? ''] : undefined
  if (own) return own
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
export const takesItsToll = (tokens: Token[], i: number) =>
  tokens[i]?.lemma === 'toll' &&
  tokens[i - 1]?.lower !== 'the' &&
  /^(?:take|took|taking|taken)$/.test(tokens[i - 2]?.lower ?? '')

/** "bringing to 18 the number killed this month": the sum stands after. */
export function measureOfSumAfter(view: View, at: number): Measure | null {
  const { tokens, spots } = view
  const { lead, end } = spots[at]!
  if (tokens[lead - 1]?.lower !== 'to' || !/^(?:bring|raise|push|take)$/.test(tokens[lead - 2]?.lemma ?? ''))
    return null
  for (let i = end + 1; i < end + 5; i++)
    if (TOLL_NOUNS.has(tokens[i]?.lemma ?? '')) {
      const kind = kindsAround(view, i, Math.min(tokens.length, i + 9))
      return kind === 'other' ? null : kind
    }
  return null
}

/** "its losses stood at 9,000", "bringing the army's losses to 9,000". */
export function isSumOfLosses(tokens: Token[], i: number, copula: boolean): boolean {
  if (tokens[i]?.lower !== 'losses' || !tokens.some(({ lower }) => OF_WAR.test(lower))) return false
  const verbs = tokens.slice(Math.max(0, i - 5), i)
  return copula || verbs.some(({ lemma }) => /^(?:bring|raise|push|take|put)$/.test(lemma))
}
