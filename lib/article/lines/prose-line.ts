import { linkShare, type Line } from './line'

const MIN_LENGTH = 50
/** Chinese and Japanese say as much in half the letters. */
const MIN_LENGTH_HAN = 22

/** A stop, quotes and brackets of any language closed behind it. */
const STOP = /[.!?:;…।۔؟]\s?["'”“’‘»›)\]]*$/
const STOP_HAN = /[。！？：；][”’」』）]*$/

/** Whether a line ends as a sentence does. */
export const endsInStop = (text: string): boolean => STOP.test(text) || STOP_HAN.test(text)
const MAX_LINKED = 0.4

/** Whether a line is a sentence of running text: long enough, ended by a stop, few of its words links. */
export const isProse = (line: Line): boolean =>
  line.kind !== 'heading' &&
  line.text.length >= (STOP_HAN.test(line.text) ? MIN_LENGTH_HAN : MIN_LENGTH) &&
  linkShare(line) < MAX_LINKED &&
  endsInStop(line.text)
