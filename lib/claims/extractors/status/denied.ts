import type { Token } from '../../../types'
import { CLAIMED, DENIALS, PROOFS, SPEECH } from './status-words'

const NEGATIONS = new Set(['nor', 'not', "n't", 'n’t', 'never', 'neither'])

/** "There is no evidence that", "no truth to the claim that", "it is not true that". */
function isUnproved(tokens: Token[], i: number): boolean {
  const { lower } = tokens[i]!
  if (lower === 'true') return NEGATIONS.has(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.lower === 'that'
  return PROOFS.has(lower) && /^(?:no|any|without)$/.test(tokens[i - 1]?.lower ?? '')
}

/** "Dismissed the claim and said nine had died": what is said after is not what was denied. */
const saysInstead = (tokens: Token[], i: number) =>
  SPEECH.has(tokens[i]!.lemma) &&
  tokens[i]!.pos === 'VERB' &&
  /^(?:and|but)$/.test(tokens[i - 1]?.lower ?? '')

/**
 * Whether a clause is what someone denies: "denied that 600 had died", "dismissed claims of 600 dead".
 * @param clause first token of the clause @param until the clause's figure or verb
 */
export function isDenied(tokens: Token[], clause: number, until: number): boolean {
  // "rejected claims, putting the number at 12": a clause that a comma opens tells what holds instead
  const from = tokens[clause - 1]?.text === ',' ? clause : clause - 7
  for (let i = until - 1; i >= 0 && i >= from; i--) {
    const { lemma, lower } = tokens[i]!
    if (lower === ';' || lower === '.' || saysInstead(tokens, i)) return false
    if (isUnproved(tokens, i)) return true
    if (!DENIALS.has(lemma)) continue
    if (NEGATIONS.has(tokens[i - 1]?.lower ?? '')) return false
    if (lemma === 'deny' && tokens.slice(i + 1, until + 1).some(({ pos }) => pos === 'AUX')) return true
    return tokens
      .slice(i + 1, i + 6)
      .some((token) => CLAIMED.has(token.lemma) || (token.pos === 'VERB' && token.lower.endsWith('ing')))
  }
  return false
}
