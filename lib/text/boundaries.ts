import { BEFORE_NAME, BEFORE_NUMBER, EITHER, STARTERS } from './abbreviation-words'

/** A stop with its closing quotes and brackets, before a space, or glued to the next sentence's first word. */
const STOP = /[.!?…]{1,8}["'”’»)\]]{0,4}(?=\s|["“‘]?\p{Lu}[\p{Ll}'’]|$)/gu

/** The word before a stop, inner stops included: "U.S", "Gen". */
const LAST_WORD = /[\p{L}\d][\p{L}\d.'’-]{0,30}$/u

/** What the next sentence would start with, its opening quotes and brackets left out. */
const NEXT = /[\s"'“‘«([—–-]{0,12}([\p{L}\d]{0,30})/uy

const INITIALS = /^\p{L}(?:\.\p{L}){0,6}$/u
const LIST_NUMBER = /^(?:\d{1,3}|[a-z])$/i

function endsByNextWord(next: string): boolean {
  return STARTERS.has(next.toLowerCase())
}

function endsAfterWord(word: string, next: string, isFirstWord: boolean): boolean {
  const lower = word.toLowerCase()
  if (isFirstWord && LIST_NUMBER.test(word)) return false
  if (BEFORE_NAME.has(lower)) return false
  if (BEFORE_NUMBER.has(lower)) return !/^\d/.test(next)
  if (EITHER.has(lower)) return endsByNextWord(next)
  if (INITIALS.test(word) && word !== 'I') return endsByNextWord(next)
  return true
}

function wordAfter(line: string, at: number): string {
  NEXT.lastIndex = at
  return NEXT.exec(line)?.[1] ?? ''
}

/** "difference.North" has lost its space; "example.Com" and "U.S.Army" have not. */
function isGlued(line: string, stopAt: number, end: number): boolean {
  return (
    /[\p{Ll}\d"'”’)\]]{2}$/u.test(line.slice(Math.max(0, stopAt - 3), stopAt)) &&
    /\p{Lu}/u.test(line.slice(end, end + 2))
  )
}

/** Offsets in a line after which a new sentence starts, the line's end included. */
export function findBoundaries(line: string): number[] {
  const boundaries: number[] = []
  for (const match of line.matchAll(STOP)) {
    const end = match.index + match[0].length
    if (end >= line.length) break
    const next = wordAfter(line, end)
    if (/^\p{Ll}/u.test(next)) continue
    if (!/\s/.test(line.charAt(end)) && !isGlued(line, match.index, end)) continue
    const plainStop = match[0].startsWith('.') && !match[0].startsWith('..')
    const word = plainStop
      ? (LAST_WORD.exec(line.slice(Math.max(0, match.index - 32), match.index))?.[0] ?? '')
      : ''
    const isFirstWord = line.slice(0, match.index).length - word.length < 2
    if (word && !endsAfterWord(word, next, isFirstWord)) continue
    boundaries.push(end)
  }
  return [...boundaries, line.length]
}
