import type { Measure, Token } from '../../../types'
import { BE, FORMS } from '../../grammar/forms'
import type { View } from '../../grammar/view'
import { VICTIM_NOUNS } from './measure-words'

/** What stands in a list of people, and how long the rest of one may be, in tokens: "Three Britons, two Germans and a Swede were among". */
const LISTED = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'CCONJ'])
const LIST = 14

/** The token after the list of people that a figure's phrase opens; the one after the phrase where it opens none. */
function afterList(tokens: Token[], from: number): number {
  if (tokens[from]?.text !== ',' && tokens[from]?.pos !== 'CCONJ') return from
  let i = from
  while (i < from + LIST && (tokens[i]?.text === ',' || LISTED.has(tokens[i]?.pos ?? ''))) i++
  return BE.has(tokens[i]?.lower ?? '') ? i : from
}

/** "Five children were among the dead", "twelve officers were among 40 people hurt", "two Danes among the dead". */
export function measureOfAmong(view: View, at: number): Measure | null {
  const { tokens } = view
  let i = afterList(tokens, view.spots[at]!.wide + 1)
  while (BE.has(tokens[i]?.lower ?? '') || tokens[i]?.pos === 'ADV') i++
  if (!/^among(?:st)?$/.test(tokens[i]?.lower ?? '')) return null
  for (let j = i + 1; j < tokens.length && j < i + 9; j++) {
    const { lower, lemma, pos } = tokens[j]!
    const found = VICTIM_NOUNS[lower] ?? VICTIM_NOUNS[lemma] ?? FORMS.get(lower)?.measure
    if (found) return found
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return null
  }
  return null
}
