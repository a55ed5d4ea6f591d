import type { Token } from '../../../types'
import { POINTERS, SUMS } from './value-words'

/** A noun phrase that has a value; indices of tokens. */
export interface Named {
  /** First token of the whole phrase, its determiner included. */
  opens: number
  from: number
  to: number
  head: number
}

/** The longest phrase walked, in tokens. */
const REACH = 14
const INNER = new Set(['of', 'for', 'in', 'on', 'among'])
/** Prepositional phrases that are part of the name: "price of gold", "support for the plan". */
const NAMING = new Set(['of', 'for'])

const isNominal = (token: Token | undefined) => token?.pos === 'NOUN' || token?.pos === 'PROPN'

function isInPhrase(token: Token): boolean {
  if (isNominal(token) || token.pos === 'ADJ' || token.pos === 'DET') return true
  if (token.text === '-' || token.lower === "'s" || token.lower === '’s') return true
  return INNER.has(token.lower) || /^(?:its|their|his|her)$/.test(token.lower)
}

const isOpener = ({ pos, lower }: Token) => pos === 'DET' || /^(?:its|their|his|her)$/.test(lower)

/** The run of nouns from `from`, up to the next preposition. */
function runEnd(tokens: Token[], from: number, end: number): number {
  let to = from
  while (to < end && !INNER.has(tokens[to + 1]!.lower)) to++
  return to
}

/** The noun phrase that ends at a token, if it names something: no pronoun, no "the figure", not one after a preposition. */
export function valuePhrase(tokens: Token[], end: number): Named | null {
  if (!isNominal(tokens[end])) return null
  let opens = end
  while (opens > 0 && end - opens < REACH && isInPhrase(tokens[opens - 1]!)) opens--
  if (INNER.has(tokens[opens]!.lower) || tokens[opens - 1]?.pos === 'ADP') return null
  let from = opens
  while (from < end && isOpener(tokens[from]!)) from++
  let to = runEnd(tokens, from, end)
  if (SUMS.has(tokens[to]!.lemma) && tokens[to + 1]?.lower === 'of') {
    from = to + 2
    while (from < end && isOpener(tokens[from]!)) from++
    to = runEnd(tokens, from, end)
  }
  const head = to
  if (!isNominal(tokens[head]) || POINTERS.has(tokens[head]!.lemma)) return null
  if (to < end && NAMING.has(tokens[to + 1]!.lower)) to = runEnd(tokens, to + 2, end)
  return { opens, from, to, head }
}
