import type { Measure } from '../../../types'
import { BE, FORMS } from '../../grammar/forms'
import type { View } from '../../grammar/view'
import { VICTIM_NOUNS } from './measure-words'

/** "Five children were among the dead", "twelve officers were among 40 people hurt". */
export function measureOfAmong(view: View, at: number): Measure | null {
  const { wide } = view.spots[at]!
  const { tokens } = view
  let i = wide + 1
  while (BE.has(tokens[i]?.lower ?? '') || tokens[i]?.pos === 'ADV') i++
  if (i === wide + 1 || !/^among(?:st)?$/.test(tokens[i]?.lower ?? '')) return null
  for (let j = i + 1; j < tokens.length && j < i + 9; j++) {
    const { lower, lemma, pos } = tokens[j]!
    const found = VICTIM_NOUNS[lower] ?? VICTIM_NOUNS[lemma] ?? FORMS.get(lower)?.measure
    if (found) return found
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return null
  }
  return null
}
