import type { Token } from '../../types'
import { HARM_NOUNS, HARMS, NEEDS_HARM_AFTER, SUFFERED, SUFFERS } from '../words/harm-words'

/** How far a predicate may stand from its people, in tokens: "a soldier and two policemen from the district were killed". */
const REACH = 18

const BE = new Set("was were is are be been being got gets 's".split(' '))
const AUXILIARY = new Set('has have had may might could would will must also'.split(' '))

/** What may stand between people and what they suffer: further people, where they are from, their age. */
const BETWEEN = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'CCONJ', 'ADP', 'ADV', 'PART'])
const POSSESSIVE = new Set(['his', 'her', 'their', 'who'])

/** After a participle without "was" these show that nobody is its object: "a child wounded in", not "a bomber killed two". */
const NO_OBJECT = new Set(['ADP', 'PUNCT', 'CCONJ', 'ADV', 'SCONJ'])

function hasNoObject(tokens: Token[], participle: number): boolean {
  const next = tokens[participle + 1]
  return next === undefined || NO_OBJECT.has(next.pos) || /^(?:dead|last|this|on|when)$/.test(next.lower)
}

/** Whether a participle from a token on tells of harm, adverbs before it left out: "seriously wounded", "found dead". */
function suffersFrom(tokens: Token[], at: number): boolean {
  let i = at
  while (
    tokens[i] &&
    (tokens[i]?.pos === 'ADV' || /^(?:not|also|among|n't)$/.test(tokens[i]?.lower ?? '')) &&
    i < at + 4
  ) {
    if (SUFFERED.has(tokens[i]?.lower ?? '')) break
    i++
  }
  const word = tokens[i]?.lower ?? ''
  if (word === 'taken') return /^(?:hostage|captive|prisoner)$/.test(tokens[i + 1]?.lower ?? '')
  if (NEEDS_HARM_AFTER.has(word)) return SUFFERED.has(tokens[i + 1]?.lower ?? '')
  return SUFFERED.has(word)
}

/** Whether people whose phrase ends before a token suffer in what follows: "… was killed", "… and a child died". */
export function suffersAfter(tokens: Token[], at: number): boolean {
  if (suffersFrom(tokens, at) && hasNoObject(tokens, at)) return true
  for (let i = at; i < at + REACH; i++) {
    const token = tokens[i]
    if (!token) return false
    if (SUFFERS.has(token.lower)) return true
    if (BE.has(token.lower)) {
      const next = BE.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
      return suffersFrom(tokens, next)
    }
    if (AUXILIARY.has(token.lower) || POSSESSIVE.has(token.lower) || token.text === ',') continue
    if (token.text === '-' || token.lower === 'killed') continue
    if (token.lower === 'by' || !BETWEEN.has(token.pos)) return false
  }
  return false
}

const OBJECT_LIST = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'CCONJ'])

function isPassive(tokens: Token[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - 3; i--) {
    const token = tokens[i]
    if (!token) return false
    if (BE.has(token.lower)) return true
    if (token.pos !== 'ADV') return false
  }
  return false
}

/** Whether people whose phrase starts at a token are the object of a harm before it: "killing a child", "two men and a boy". */
export function harmedBefore(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const token = tokens[i]
    if (!token) return false
    if (HARMS.has(token.lower)) return tokens[i + 1]?.text !== ',' && !isPassive(tokens, i)
    if (token.lower === 'of' && i === at - 1) return HARM_NOUNS.has(tokens[i - 1]?.lower ?? '')
    if (
      token.text === ',' ||
      token.text === '-' ||
      token.lower === 'dead' ||
      token.lower === 'her' ||
      token.lower === 'his'
    )
      continue
    if (!OBJECT_LIST.has(token.pos)) return false
  }
  return false
}
