import type { FigureContext } from '../../context'
import { viewOf } from '../../grammar/view'
import { walkNouns } from '../../grammar/noun-phrase'

/** "Of the 43 dead, 12 were children": the phrase that says what a bare figure's people are. */
export function predicatePhrase(context: FigureContext): { from: number; to: number } | null {
  const { view, at } = viewOf(context)
  const spot = view.spots[at]
  const { tokens } = context
  if (!spot || spot.head >= 0) return null
  const verb = tokens[spot.end + 1]?.lower ?? ''
  if (!/^(?:were|are|was|is|being)$/.test(verb)) return null
  const { head, end } = walkNouns(tokens, spot.end + 2)
  return head < 0 ? null : { from: spot.end + 2, to: end }
}
