import type { Token } from '../../types'
import { HARM_NOUNS, HARMS, NEEDS_HARM_AFTER, SUFFERED } from '../words/harm-words'

/** After a participle without "was" these show that nobody is its object: "a child wounded in", not "a bomber killed two". */
const NO_OBJECT = new Set(['ADP', 'PUNCT', 'CCONJ', 'ADV', 'SCONJ'])
const NO_OBJECT_WORD = /^(?:dead|last|this|on|when|after)$/

/** More words than these do not stand between "was" and its participle: "not also seriously wounded". */
const MOST_ADVERBS = 4
const SKIPPED = /^(?:not|also|among|those|the|n't)$/

/** Whether a participle, or the two of "shot and killed", has no object after it. */
export function hasNoObject(tokens: Token[], participle: number): boolean {
  const next = tokens[participle + 1]
  if (next === undefined) return true
  const second = tokens[participle + 2]
  if (next.pos === 'CCONJ' && second && HARMS.has(second.lower)) return hasNoObject(tokens, participle + 2)
  return NO_OBJECT.has(next.pos) || NO_OBJECT_WORD.test(next.lower)
}

/** "Among 15 tourists killed": over those who are told of between. */
function pastNouns(tokens: Token[], at: number): number {
  let i = at
  while (
    i < at + MOST_ADVERBS &&
    /^(?:NUM|ADJ|NOUN|PROPN)$/.test(tokens[i]?.pos ?? '') &&
    !SUFFERED.has(tokens[i]!.lower)
  )
    i++
  return i
}

/** Whether what stands from a token on tells of harm: "seriously wounded", "found dead", "taken hostage", "among the dead". */
export function suffersFrom(tokens: Token[], at: number): boolean {
  let i = at
  for (; i < at + MOST_ADVERBS; i++) {
    const token = tokens[i]
    if (!token || SUFFERED.has(token.lower) || !(token.pos === 'ADV' || SKIPPED.test(token.lower))) break
  }
  if (tokens.slice(at, i).some(({ lower }) => lower === 'among')) i = pastNouns(tokens, i)
  const word = tokens[i]?.lower ?? ''
  const next = tokens[i + 1]?.lower ?? ''
  if (word === 'taken') return /^(?:hostage|captive|prisoner)$/.test(next)
  return NEEDS_HARM_AFTER.has(word) ? SUFFERED.has(next) : SUFFERED.has(word)
}

/** Whether a word tells of harm done or suffered, in any form. */
export function isHarm(token: Token): boolean {
  return HARMS.has(token.lower) || SUFFERED.has(token.lower) || HARM_NOUNS.has(token.lower)
}
