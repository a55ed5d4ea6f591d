import type { FigureContext } from '../../context'
import { viewOf } from '../../grammar/view'

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADV'])

/** "Of the 43 dead, 12 were children": the tokens that say what a bare figure's people are; null where none do. */
export function predicatePhrase(context: FigureContext): { from: number; to: number } | null {
  const { view, at } = viewOf(context)
  const spot = view.spots[at]
  const { tokens } = context
  if (!spot || spot.head >= 0) return null
  const verb = tokens[spot.end + 1]?.lower ?? ''
  if (!/^(?:were|are|was|is|being)$/.test(verb)) return null
  const from = spot.end + 2
  let to = from
  while (NOMINAL.has(tokens[to]?.pos ?? '')) to++
  return to > from ? { from, to: to - 1 } : null
}
