import { linkShare, type Line } from './line'

const MIN_LENGTH = 50
const MAX_LINKED = 0.4

/** Whether a line is a sentence of running text: long enough, ended by a stop, few of its words links. */
export const isProse = (line: Line): boolean =>
  line.kind !== 'heading' &&
  line.text.length >= MIN_LENGTH &&
  linkShare(line) < MAX_LINKED &&
  /[.!?:;…]["'”’)\]]*$/.test(line.text)
