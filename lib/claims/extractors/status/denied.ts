import type { Token } from '../../../types'
import { CLAIMED, DENIALS } from './status-words'

const NEGATIONS = new Set(['nor', 'not', "n't", 'n’t', 'never', 'neither'])

/**
 * Whether a clause is what someone denies: "denied that 600 had died", "dismissed claims of 600 dead".
 * @param clause first token of the clause @param until the clause's figure or verb
 */
export function isDenied(tokens: Token[], clause: number, until: number): boolean {
  for (let i = until - 1; i >= 0 && i > clause - 8; i--) {
    const { lemma, lower } = tokens[i]!
    if (lower === ';' || lower === '.') return false
    if (!DENIALS.has(lemma)) continue
    if (NEGATIONS.has(tokens[i - 1]?.lower ?? '')) return false
    return tokens
      .slice(i + 1, i + 6)
      .some((token) => CLAIMED.has(token.lemma) || (token.pos === 'VERB' && token.lower.endsWith('ing')))
  }
  return false
}
