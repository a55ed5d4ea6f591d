import type { Trace } from '../../types'
import { WALL_PHRASES } from './wall-words'

const WALL = new RegExp(`(?:${WALL_PHRASES})`, 'i')
/** "…", "[…]", "[+1,234 chars]" at the end of a text: a feed cut it. */
const CUT = /(?:…|\.{3}|\[(?:…|\.{3})\]|\[\+[\d,]+ chars\]|…?\s*(?:read more|continue reading))\W*$/i
/** A text this long is whole, whatever is offered beside it. */
const WHOLE = 6000

/**
 * Whether only a part of the text is on the page.
 * @param text the article's text
 * @param around lines beside and below it that were taken away
 * @param free what JSON-LD says of free access; null where it doesn't
 * @param told length of the text by JSON-LD, 0 where it isn't told
 */
export function isPartial(
  text: string,
  around: string[],
  free: boolean | null,
  told: number,
  trace?: Trace,
): boolean {
  const say = (why: string, found: string) => {
    trace?.({ room: 'article', rule: 'partial', found, why })
    return true
  }
  const last = text.slice(text.lastIndexOf('\n') + 1)
  if (CUT.test(last)) return say('the text breaks off', last.slice(-60))
  if (told > 800 && text.length < told * 0.5) return say('JSON-LD holds a much longer text', String(told))
  const wall = around.find((line) => line.length < 400 && WALL.test(line))
  if (wall !== undefined && text.length < WHOLE && free !== true)
    return say('a paywall stands below the text', wall.slice(0, 120))
  return false
}
