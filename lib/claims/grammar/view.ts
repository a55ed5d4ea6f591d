import type { Figure, Token } from '../../types'
import type { FigureContext } from '../context'
import { nounPhrase, type Phrase } from './noun-phrase'
import { retag } from './retag'

/** A figure with its phrase, in a sentence read once for all its figures. */
export interface Spot extends Phrase {
  figure: Figure
  first: number
  last: number
}

/** A sentence as its figures see it. */
export interface View {
  tokens: Token[]
  spots: Spot[]
  /** For each token, the index of the spot whose figure (with its determiners) starts there, or -1. */
  startsAt: Int16Array
  /** For each token, the index of the spot whose phrase holds it, or -1. */
  heldBy: Int16Array
}

const views = new WeakMap<Figure[], View>()

function look(raw: Token[], figures: Figure[]): View {
  const tokens = retag(raw)
  let at = 0
  const spots = figures.map((figure) => {
    while (at < tokens.length && tokens[at]!.end <= figure.start) at++
    let last = at
    while (last + 1 < tokens.length && tokens[last + 1]!.start < figure.end) last++
    const first = Math.min(at, tokens.length - 1)
    const { lead, end, head, from, wide, partitive, possessed } = nounPhrase(tokens, figure, first, last)
    return { figure, first, last, lead, end, head, from, wide, partitive, possessed }
  })
  spots.forEach((spot, i) => {
    const age = spots[i - 1]
    if (age?.figure.kind === 'age' && age.last === spot.lead - 1) spot.lead = age.lead
  })
  const startsAt = new Int16Array(tokens.length).fill(-1)
  const heldBy = new Int16Array(tokens.length).fill(-1)
  spots.forEach(({ lead, first, end }, i) => {
    startsAt[lead] = i
    startsAt[first] = i
    heldBy.fill(i, lead, end + 1)
  })
  return { tokens, spots, startsAt, heldBy }
}

/** The view of a figure's sentence, and the figure's index in it. */
export function viewOf(context: Pick<FigureContext, 'tokens' | 'figures' | 'figure'>): {
  view: View
  at: number
} {
  let view = views.get(context.figures)
  if (!view) {
    view = look(context.tokens, context.figures)
    views.set(context.figures, view)
  }
  return { view, at: context.figures.indexOf(context.figure) }
}
