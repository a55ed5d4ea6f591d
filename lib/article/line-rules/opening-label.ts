import { endsInStop } from '../lines/prose-line'
import type { LineRule } from './line-rule'

const MAX_LABEL = 60
/** "…as the governor closes three more": a headline that goes on. */
const CONTINUES = /^(?:…|\.{3})\s?\p{L}/u
/** Bullets that open an article are its summary; shorter ones are labels. */
const MIN_BULLET = 30

export const openingLabel: LineRule = {
  name: 'opening label',
  why: 'a label between the headline and the first sentence: a source, a section, a day',
  drops: (line, { index, firstProse }) =>
    index < firstProse &&
    line.text.length < (line.kind === 'item' ? MIN_BULLET : MAX_LABEL) &&
    line.kind !== 'heading' &&
    line.kind !== 'row' &&
    !/["”“’»」』']$/.test(line.text) &&
    !endsInStop(line.text) &&
    !CONTINUES.test(line.text),
}
