import type { Token } from '../../../types'
import type { FigureContext } from '../../context'
import { leadersIn } from '../../sides/leaders'
import { sidesIn, type SideMention } from '../../sides/mentions'
import { koreanHalf } from '../../sides/the-north'
import { BEARING, FORCES, SENDING, SENT } from './who-words'

const BE = new Set('be am is are was were been being get gets got'.split(' '))
/** How far the verb stands before its figure, and its subject before the verb, in tokens. */
const TO_VERB = 8
const TO_SUBJECT = 22

function verbBefore(tokens: Token[], first: number): number {
  for (let at = first - 1; at >= 0 && at >= first - TO_VERB; at--) {
    const token = tokens[at]
    if (!token || /^[;:—–]$/.test(token.text)) return -1
    if (BEARING.has(token.lower)) return at
    if (token.pos === 'VERB' || token.pos === 'AUX') return -1
  }
  return -1
}

function isPassive(tokens: Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV'); at--)
    if (BE.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** Whether a side can be the subject: not governed by a preposition; where it possesses, it possesses a force. */
function canAct(tokens: Token[], { first, last }: SideMention, verb: number): boolean {
  let before = first - 1
  while (before >= 0 && /^(?:DET|ADJ)$/.test(tokens[before]?.pos ?? '')) before--
  if (tokens[before]?.pos === 'ADP') return false
  const next = tokens[last + 1]
  if (next?.text === '-') return false
  const head = tokens.slice(last + 1, verb).find(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  const adjacent =
    next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'PART' || next?.pos === 'ADJ'
  return !adjacent || head === undefined || FORCES.has(head.lower)
}

/** A side, and whether its name was worked out. */
interface Bearer {
  name: string
  inferred: boolean
}

/**
 * The side that suffers, loses or sends what a figure counts: the subject of its verb ("Moscow's army has suffered 600
 * losses", "Kyiv may send 600 sappers").
 */
export function bearer({ tokens, first, sofar, reading }: FigureContext): Bearer | null {
  const verb = verbBefore(tokens, first)
  if (verb < 0 || isPassive(tokens, verb)) return null
  if (SENDING.has(tokens[verb]?.lower ?? '') && !SENT.has(sofar.countedLemma ?? '')) return null
  const subject = sidesIn(tokens).findLast((side) => side.last < verb && canAct(tokens, side, verb))
  const nearest = Math.max(subject?.first ?? -1, verb - TO_SUBJECT)
  for (let at = verb - 1; at > nearest; at--) {
    const name = koreanHalf(tokens, at, reading.article) ?? ledForce(tokens, at, reading.article)
    if (name) return { name, inferred: true }
  }
  return subject && subject.first > verb - TO_SUBJECT ? { name: subject.name, inferred: false } : null
}

/** "Kim's troops": a leader's, whom the article introduces with the country. */
function ledForce(tokens: Token[], at: number, article: FigureContext['reading']['article']): string | null {
  const isForce = /^['’]s$/.test(tokens[at + 1]?.text ?? '') && FORCES.has(tokens[at + 2]?.lower ?? '')
  return isForce ? (leadersIn(article).get(tokens[at]?.text ?? '') ?? null) : null
}
