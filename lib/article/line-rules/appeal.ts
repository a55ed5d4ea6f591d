import { FOREIGN_APPEALS } from './foreign-line-words'
import { APPEAL_STARTS, APPEAL_PHRASES } from './line-words'
import type { LineRule } from './line-rule'

const START = new RegExp(`^\\W{0,3}(?:${APPEAL_STARTS})\\b`, 'i')
const PHRASE = new RegExp(`(?:${APPEAL_PHRASES})`, 'i')
const FOREIGN = new RegExp(`^[^\\p{L}\\d]{0,3}(?:${FOREIGN_APPEALS})`, 'iu')
/** Longer lines are prose that mentions one. */
const MAX_APPEAL = 600

export const appeal: LineRule = {
  name: 'appeal line',
  why: 'the outlet speaks of itself: a newsletter, a subscription, a donation, an app',
  drops: (line) =>
    line.text.length <= MAX_APPEAL &&
    (START.test(line.text) || PHRASE.test(line.text) || FOREIGN.test(line.text)),
}
