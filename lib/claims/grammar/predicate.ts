import type { Token } from '../../types'
import type { Spot } from './view'

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADV'])
const COPULAS = new Set(['were', 'are', 'was', 'is', 'being'])
/** After these a noun stands without a verb: "12 of them children". */
const PRONOUNS = new Set(['them', 'whom'])
/** After "12 of them" these begin what became of them, and no noun. */
const NO_NOUNS = new Set([
  'dead',
  'wounded',
  'injured',
  'missing',
  'critically',
  'seriously',
  'badly',
  'still',
])

/** "Of the 43 dead, 12 were children", "12 of them children": the tokens that say what a bare figure's people are; null where none do. */
export function predicatePhrase(tokens: Token[], spot: Spot): { from: number; to: number } | null {
  if (spot.head >= 0) return null
  const follows = tokens[spot.end + 1]
  const isCopula = COPULAS.has(follows?.lower ?? '')
  const isBare = PRONOUNS.has(tokens[spot.end]?.lower ?? '') && !NO_NOUNS.has(follows?.lower ?? '')
  if (!isCopula && !isBare) return null
  const from = isCopula ? spot.end + 2 : spot.end + 1
  let to = from
  while (NOMINAL.has(tokens[to]?.pos ?? '')) to++
  return to > from ? { from, to: to - 1 } : null
}
