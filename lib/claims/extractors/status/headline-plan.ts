import type { Token } from '../../../types'

const SUBJECTS = new Set(['PROPN', 'NOUN', 'PRON'])
const isVerbal = ({ pos }: Token) => pos === 'VERB' || pos === 'AUX'

/** "Ministry to send 600 trucks": a headline's infinitive behind its subject, no verb before it, tells what is to come. */
export function isHeadlinePlan(tokens: Token[], lead: number): boolean {
  const to = tokens.findIndex(({ lower }, i) => i < lead && lower === 'to')
  const verb = tokens[to + 1]
  if (to < 1 || to + 1 >= lead || !verb || verb.lower !== verb.lemma || verb.pos !== 'VERB') return false
  return SUBJECTS.has(tokens[to - 1]?.pos ?? '') && !tokens.slice(0, to).some(isVerbal)
}
