import type { Measure, Token } from '../../../types'
import { isHelper } from '../../grammar/forms'
import type { View } from '../../grammar/view'
import { LINK_VERBS, TOLL_NOUNS } from './measure-words'
import { isSumOfLosses, kindsAround, measureOfSumAfter, takesItsToll } from './sum'
import { groupOf, measureOfAll, measureOfLabel, namesGroup } from './victim-group'

/** The furthest a number stands from its toll, in tokens. */
const REACH = 22
const INTO_NUMBER = new Set(
  'of to at as : from ( is was were are been be included include includes including by past above beyond now'.split(
    ' ',
  ),
)
/** These open a clause where a verb of its own follows: "no casualties after gunmen fired on 12 trucks". */
const CLAUSES = new Set(['after', 'before', 'as', 'where', 'since'])
const STOPS = new Set([';', '.', '?', '!', 'but', 'while', 'when', 'who', 'which', 'because', 'although'])
export interface TollReading {
  measure: Measure
  /** A breakdown of a group ("the dead included five children"), not its sum. */
  part: boolean
}

/** "600 died, out of a force of 15,000": what the dead are counted out of is no toll. */
const isOutOf = (tokens: Token[], i: number) => tokens[i]?.lower === 'out' && tokens[i + 1]?.lower === 'of'

/** "a death toll of 43", "the toll rose to 43", "the number of wounded reached 20", "the injured are nearing 900". */
export function measureOfToll(view: View, at: number): TollReading | null {
  const { lead } = view.spots[at]!
  const { tokens } = view
  const before = tokens[lead - 1]
  const inAll = measureOfAll(view, at) ?? measureOfLabel(view, at)
  if (inAll) return { measure: inAll, part: false }
  if (before?.lower === 'toll' && view.spots[at]!.head < 0)
    return { measure: kindsAround(view, lead - 1, lead), part: false }
  const inVague = before?.lower === 'in' && view.spots[at]!.figure.bound === 'vague'
  const summed = before && measureOfSumAfter(view, at)
  if (summed) return { measure: summed, part: false }
  // "the toll tops 1,000": the verb is the figure's own word
  const isVerb = LINK_VERBS.has(tokens[view.spots[at]!.first]?.lemma ?? '')
  const leadsIn =
    before && (inVague || isVerb || INTO_NUMBER.has(before.lower) || LINK_VERBS.has(before.lemma))
  // "could pass 100 as 200 people are believed buried"
  if (!leadsIn || (before.lower === 'as' && isHelper(tokens[view.spots[at]!.wide + 1]?.lower ?? '')))
    return null
  const listed = /^includ/.test(before.lower)
  let copula =
    before.text === ':' && tokens[lead - 2] !== undefined && groupOf(tokens[lead - 2]!) !== undefined
  let verbal = false
  for (let i = lead - 1; i >= 0 && i > lead - REACH; i--) {
    const token = tokens[i]!
    if (STOPS.has(token.lower) || isOutOf(tokens, i) || (verbal && CLAUSES.has(token.lower))) return null
    // "a total deployment of 15,000" is of the deployed
    if (
      TOLL_NOUNS.has(token.lemma) &&
      i < lead - 1 &&
      !(token.pos === 'ADJ' && tokens[i + 1]?.pos === 'NOUN')
    ) {
      if (takesItsToll(tokens, i)) return null
      const measure = kindsAround(view, i, lead)
      return { measure, part: listed }
    }
    if (isSumOfLosses(tokens, i, copula) && i < lead - 1) return { measure: 'losses', part: false }
    const group = groupOf(token)
    // "put the dead at 19 and the wounded at 54"
    if (group && i === lead - 2 && before.lower === 'at' && namesGroup(tokens, i))
      return { measure: group, part: false }
    if (group && i < lead - 1 && (copula || listed) && namesGroup(tokens, i))
      return {
        measure: group,
        part: listed || tokens.slice(Math.max(0, i - 4), i).some((t) => t.lower === 'among'),
      }
    if (LINK_VERBS.has(token.lemma)) copula = true
    else if (token.pos === 'VERB' && token.lower.endsWith('ed')) verbal = true
    else if (token.pos === 'VERB' && i < lead - 1 && !/(?:ed|ing)$|^(?:began|broke|hit)$/.test(token.lower))
      return null
  }
  return null
}
