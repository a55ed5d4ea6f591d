import type { Token } from '../../types'
import { HARM_NOUNS, HARMS, SUFFERS } from '../words/harm-words'
import { hasNoObject, isHarm, suffersFrom } from './participle'

/** How far a predicate may stand from its people, in tokens: "a soldier and two policemen from the district were killed". */
const REACH = 18

const BE = new Set("was were is are be been being got gets 's".split(' '))
const AUXILIARY = new Set('has have had may might could would will must also'.split(' '))

/** What may stand between people and what they suffer: further people, where they are from, their age. */
const BETWEEN = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'CCONJ', 'ADP', 'ADV', 'PART'])
const PASSED = new Set(['his', 'her', 'their', 'who', ',', '-', ...AUXILIARY])

/** "Lost his life", "lost their lives". */
const losesLife = (tokens: Token[], at: number) =>
  tokens[at]?.lower === 'lost' &&
  /^(?:his|her|their)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^li(?:fe|ves)$/.test(tokens[at + 2]?.lower ?? '')

/** "A boy herding sheep was hurt": what one was doing then. */
const isBusy = (token: Token | undefined) =>
  token?.pos === 'VERB' && token.lower.endsWith('ing') && !HARMS.has(token.lower)

/** After that, these tell of others: "a man filming as two boys were hurt". */
const OPENS_ANOTHER = new Set(['who', 'as', 'when', 'while', 'where', 'that', 'which', ','])

/**
 * The token at which people, whose phrase ends before `at`, are told to suffer ("… was killed", "… and a child died");
 * null where something else is told of them.
 */
export function sufferingAfter(tokens: Token[], at: number): number | null {
  if (suffersFrom(tokens, at) && hasNoObject(tokens, at)) return at
  const busy = isBusy(tokens[at])
  for (let i = busy ? at + 1 : at; i < at + REACH; i++) {
    const token = tokens[i]
    if (!token || token.lower === 'by' || (busy && OPENS_ANOTHER.has(token.lower))) return null
    if (SUFFERS.has(token.lower) || losesLife(tokens, i)) return i
    if (BE.has(token.lower)) {
      const next = BE.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
      return suffersFrom(tokens, next) ? next : null
    }
    if (!PASSED.has(token.lower) && !BETWEEN.has(token.pos)) return null
  }
  return null
}

/** Whether a token stands after "is" or "was": what follows says what somebody is. */
export function isAfterBe(tokens: Token[], at: number): boolean {
  return BE.has(tokens[at - 1]?.lower ?? '')
}

function isPassive(tokens: Token[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - 3; i--) {
    const token = tokens[i]
    if (!token || BE.has(token.lower)) return token !== undefined
    if (token.pos !== 'ADV') return false
  }
  return false
}

const OBJECT_LIST = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'CCONJ'])
const PASSED_BACK = new Set([',', '-', 'dead', 'her', 'his', 'their'])

/** "A man in his 30s and a boy", "a man from Leeds and a boy": says more of the one before. */
export function saysMore(tokens: Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower, tokens[at + 1]]
  return (
    (word === 'in' && /^(?:his|her|their)$/.test(next?.lower ?? '')) ||
    (word === 'from' && next?.pos === 'PROPN')
  )
}

/** Whether people whose phrase starts at a token are the object of harm before it: "killing a child", "the death of a boy". */
export function harmedBefore(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const token = tokens[i]
    if (!token) return false
    if (HARMS.has(token.lower)) return tokens[i + 1]?.text !== ',' && !isPassive(tokens, i)
    if (token.lower === 'including') return tokens.slice(Math.max(0, i - REACH), i).some(isHarm)
    if (saysMore(tokens, i)) continue
    // "the deaths of two engineers and a guard"
    if (token.lower === 'of' && (i === at - 1 || tokens[at - 1]?.lower === 'and'))
      return HARM_NOUNS.has(tokens[i - 1]?.lower ?? '')
    if (!PASSED_BACK.has(token.lower) && !OBJECT_LIST.has(token.pos)) return false
  }
  return false
}
