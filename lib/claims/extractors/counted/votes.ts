import type { View } from '../../grammar/view'

/** How far from the verb the second number of a vote stands, in tokens. */
const REACH = 7

/** "voted by 132 to 88", "voted 61-39": both are votes. */
export function votes(view: View, at: number): boolean {
  const { lead, figure } = view.spots[at]!
  if (figure.unit !== 'things') return false
  const from = Math.max(0, lead - REACH)
  for (let i = lead - 1; i >= from; i--) {
    const { lower, lemma, pos } = view.tokens[i]!
    if (lemma === 'vote' && lower !== 'votes') return true
    const isLink = pos === 'NUM' || pos === 'PUNCT' || lower === 'by' || lower === 'to' || lower === 'of'
    if (!isLink) return false
  }
  return false
}
