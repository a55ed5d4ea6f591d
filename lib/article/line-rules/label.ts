import { FOREIGN_LABELS } from './foreign-line-words'
import { LABELS } from './line-words'
import type { LineRule } from './line-rule'

const LABEL = new RegExp(`^\\W{0,3}(?:${LABELS}|${FOREIGN_LABELS})\\W{0,3}\\d{0,3}$`, 'i')

export const label: LineRule = {
  name: 'label',
  why: 'a label of the page, not a sentence of the article',
  drops: (line) => line.text.length < 80 && LABEL.test(line.text),
}
