import type { FigureContext } from '../../context'
import { sidesIn } from '../../sides/mentions'
import { TOLLS } from './who-words'

/** Words for any count: a toll only with "of" those counted. */
const VAGUE = new Set(['number', 'figure', 'count', 'total'])

/** The most tokens between a toll's noun and its figure. */
const REACH = 14

const isGenitive = (text: string | undefined) => text === "'s" || text === '’s'

/**
 * The side whose toll a figure is: "Russian losses of 600", "the number of Palestinians killed rose to 600", "casualties
 * among Afghan troops reached 600". Null where no toll's noun stands before the figure, or no side owns it.
 */
export function tollOwner({ tokens, first }: FigureContext): string | null {
  for (let at = first - 1; at >= 0 && at > first - REACH; at--) {
    const token = tokens[at]
    if (!token || token.text === ';' || token.pos === 'NUM') return null
    if (!TOLLS.has(token.lower) || token.pos === 'VERB') continue
    if (VAGUE.has(token.lower) && tokens[at + 1]?.lower !== 'of') continue
    const owner = sidesIn(tokens).find((side) => {
      const adjacent = side.last + 1 === at || (side.last + 2 === at && tokens[at - 1]?.pos === 'NOUN')
      const genitive = isGenitive(tokens[side.last + 1]?.text) && side.last + 2 <= at && side.last + 5 > at
      const after =
        side.first > at + 1 &&
        side.first <= at + 4 &&
        /^(?:of|among|amongst|for|by)$/.test(tokens[at + 1]?.lower ?? '')
      if (side.form === 'state') return genitive
      return adjacent || genitive || (after && side.last < first)
    })
    if (owner) return owner.name
  }
  return null
}
