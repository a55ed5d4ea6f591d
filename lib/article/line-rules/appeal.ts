import { FOREIGN_APPEALS } from './foreign-line-words'
import { APPEAL_STARTS, APPEAL_PHRASES } from './line-words'
import type { LineRule } from './line-rule'

/** Behind a quotation mark someone else speaks. */
const START = new RegExp(`^[^\\w"“”‘’'«„]{0,3}(?:${APPEAL_STARTS})\\b`, 'i')
const PHRASE = new RegExp(`(?:${APPEAL_PHRASES})`, 'i')
const FOREIGN = new RegExp(`^[^\\p{L}\\d]{0,3}(?:${FOREIGN_APPEALS})`, 'iu')
/** What an outlet asks of its readers is said by nobody else. */
const REPORTED = /\b(?:said|says|told|wrote|added|warned|urged|announced|according to)\b/i
/** Longer lines are prose that mentions one. */
const MAX_APPEAL = 600

export const appeal: LineRule = {
  name: 'appeal line',
  why: 'the outlet speaks of itself: a newsletter, a subscription, a donation, an app',
  drops: ({ text }) =>
    text.length <= MAX_APPEAL &&
    (((START.test(text) || PHRASE.test(text)) && !REPORTED.test(text)) || FOREIGN.test(text)),
}
