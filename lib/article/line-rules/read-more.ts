import { FOREIGN_READ_MORE } from './foreign-line-words'
import { READ_MORE_LABELS, READ_MORE_PHRASES } from './line-words'
import type { LineRule } from './line-rule'

const LABEL = new RegExp(
  `^\\W{0,3}(?:${READ_MORE_LABELS})(?:\\s?(?::|\\||–|—|>|»|→|\\.{3}|$)|\\s-|-\\s)`,
  'i',
)
/** Words that open sentences too: labels only before a mark. */
const BEFORE_MARK = /^\W{0,3}(?:(?:see |find out |learn )?more|read|view|also|see)\s?[:|»]/i
const PHRASE = new RegExp(`^\\W{0,3}(?:${READ_MORE_PHRASES})\\b`, 'i')

const FOREIGN = new RegExp(`^[^\\p{L}\\d]{0,3}(?:${FOREIGN_READ_MORE})(?!\\p{L})`, 'iu')

export const readMore: LineRule = {
  name: 'read more',
  why: 'it leads to another article',
  drops: (line) =>
    LABEL.test(line.text) ||
    (line.text.length < 220 && FOREIGN.test(line.text)) ||
    (line.text.length < 220 && BEFORE_MARK.test(line.text)) ||
    (line.text.length < 200 && PHRASE.test(line.text)),
}
