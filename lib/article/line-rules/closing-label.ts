import { endsInStop } from '../lines/prose-line'
import type { LineRule } from './line-rule'

const MAX_LABEL = 60

/** The last line leads on to what is not there. */
const LEADS_ON = /:\W*$/

export const closingLabel: LineRule = {
  name: 'closing label',
  why: 'a label below the last sentence: a section, a picture, a button',
  drops: (line, { index, lastProse, after }) =>
    lastProse >= 0 &&
    index > lastProse &&
    line.text.length < MAX_LABEL &&
    line.kind === 'paragraph' &&
    !/["”“’»」』']$/.test(line.text) &&
    (!endsInStop(line.text) || (after === undefined && LEADS_ON.test(line.text))),
}
