import { isProse } from '../lines/prose-line'
import type { Line } from '../lines/line'
import { WALL_PHRASES } from '../partial/wall-words'
import { END_LABELS } from './end-words'

const END = new RegExp(`^\\W{0,3}(?:${END_LABELS})\\W{0,3}$`, 'i')
const WALL = new RegExp(`(?:${WALL_PHRASES})`, 'i')
/** An article has begun once this many sentences stand above; a label before that is the page's head. */
const BEGUN = 3
const MAX_WALL = 400

export const plain = (text: string): Line => ({ text, kind: 'paragraph', level: 0, linked: 0, stressed: 0 })

/** A long line that breaks off without a stop is a teaser, cut to its box; two at the end are no accident. */
const MIN_TEASER = 120
const MIN_TEASERS = 2

const breaksOff = ({ text }: Line) => text.length >= MIN_TEASER && !/[.!?:;…"”’')\]]$/.test(text)

/** Where the teasers begin that stand below an article. */
function teasersFrom(lines: Line[]): number {
  const from = lines.findLastIndex((line) => !breaksOff(line)) + 1
  return lines.length - from >= MIN_TEASERS ? from : lines.length
}

/** Lines of a plain text that hold anything. */
export const plainLines = (text: string): Line[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => plain(line.replace(/\s+/g, ' ').trim()))
    .filter((line) => line.text !== '')

/** Lines of a plain text up to where the article ends, and those below. */
export function articleLines(text: string): { lines: Line[]; below: Line[] } {
  const all = plainLines(text)
  let prose = 0
  const end = all.findIndex((line) => {
    if (prose >= BEGUN && (END.test(line.text) || (line.text.length < MAX_WALL && WALL.test(line.text))))
      return true
    if (isProse(line)) prose += 1
    return false
  })
  const upTo = end < 0 ? all : all.slice(0, end)
  const teasers = teasersFrom(upTo)
  return { lines: all.slice(0, teasers), below: all.slice(teasers) }
}
