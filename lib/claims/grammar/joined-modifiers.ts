import type { Figure, Token } from '../../types'
import { kindOf } from './people'

/** Nouns whose plural is like their singular: "20 aircraft and helicopters" counts both. */
const ALIKE = new Set(['aircraft', 'spacecraft', 'sheep', 'fish', 'deer', 'cattle', 'species', 'series'])

/** What can stand in such a phrase, by part of speech or as written. */
const INSIDE = new Set(['NOUN', 'ADJ', 'VERB', ',', '-', 'and', 'or'])

/** Words that open a count of their own: "one car and several buses". */
const COUNTS_ANEW = new Set(['several', 'many', 'few', 'other', 'more'])

const REACH = 10

const isPlural = ({ pos, lower, lemma }: Token) => pos === 'NOUN' && lower !== lemma

/**
 * The plural noun that a singular one describes together with others ("40 gas, oil and coal-fired boilers",
 * "nine urban and coastal schools"), as an index of `tokens`; the noun at `head` itself where there is none.
 * Only what is counted in several can be such a phrase.
 */
export function pastJoined(tokens: Token[], { unit, low }: Figure, head: number): number {
  const noun = tokens[head]
  const counts = (unit === 'things' || unit === 'people') && (low === null || low > 1)
  if (!counts || noun?.pos !== 'NOUN' || isPlural(noun) || ALIKE.has(noun.lower)) return head
  if (kindOf(noun) === 'people') return head
  let joined = false
  for (let i = head + 1; i < Math.min(tokens.length, head + REACH); i++) {
    const token = tokens[i]!
    if (!(INSIDE.has(token.pos) || INSIDE.has(token.lower)) || COUNTS_ANEW.has(token.lower)) break
    if (i === head + 1 && !/^(?:,|and|or)$/.test(token.lower)) break
    joined ||= token.lower === 'and' || token.lower === 'or'
    if (joined && isPlural(token)) return i
  }
  return head
}
