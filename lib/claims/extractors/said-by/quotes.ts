import type { Article } from '../../../types'

/** A quoted run of one paragraph, marks included; offsets in the article's text. */
export interface Quote {
  start: number
  end: number
  /** The quote isn't closed in its paragraph, so that it may run on in the next one. */
  open: boolean
}

const LETTER = /[\p{L}\p{N}]/u
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '‘': '’', '"': '"', "'": "'" }

function opens(mark: string, before: string, after: string): boolean {
  if (mark === '“' || mark === '«') return true
  if (!(mark in CLOSERS)) return false
  return !LETTER.test(before) && !/[\s,.;:!?)]/.test(after) && after !== ''
}

/** An apostrophe and a closing single mark look alike: it closes before or after punctuation, or at the end. */
function closes(mark: string, before: string, after: string): boolean {
  if (mark !== '’' && mark !== "'") return true
  if (LETTER.test(after)) return false
  return (
    /[,.!?…)”"]/.test(before) || /^$|[,.;:!?)\n”"—–]/.test(after) || (LETTER.test(before) && before !== 's')
  )
}

/** Every mark that can open or close; two single ones are a typewriter's double one. */
const MARK = /''|``|’’|‘‘|[“”«»‘’"'`]/g

function quotesOfLine(line: string, offset: number): Quote[] {
  const quotes: Quote[] = []
  let start = -1
  let closer = ''
  for (const found of line.matchAll(MARK)) {
    const width = found[0].length
    const mark = width === 2 ? '"' : found[0]
    const [before, after] = [line.charAt(found.index - 1), line.charAt(found.index + width)]
    if (start < 0) {
      if (!opens(mark, before, after)) continue
      closer = CLOSERS[mark] ?? ''
      start = found.index
    } else if (mark === closer && closes(mark, before, after)) {
      quotes.push({ start: offset + start, end: offset + found.index + width, open: false })
      start = -1
    }
  }
  // A single mark that never closes is an apostrophe; a double one runs on.
  if (start >= 0 && closer !== '’' && closer !== "'")
    quotes.push({ start: offset + start, end: offset + line.length, open: true })
  return quotes
}

/** The quoted runs of an article, in order, none overlapping; a quote within a quote is part of it. */
export function findQuotes({ text }: Pick<Article, 'text'>): Quote[] {
  let offset = 0
  return text.split('\n').flatMap((line) => {
    const quotes = quotesOfLine(line, offset)
    offset += line.length + 1
    return quotes
  })
}

/** Index of the first quote that ends behind an offset; the number of quotes where none does. By halving: they are in order. */
export function firstEndingAfter(quotes: readonly Quote[], offset: number): number {
  let [low, high] = [0, quotes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The quotes that touch a stretch of the text. */
export function quotesNear(quotes: readonly Quote[], start: number, end: number): Quote[] {
  const near: Quote[] = []
  for (let at = firstEndingAfter(quotes, start); (quotes[at]?.start ?? Infinity) < end; at++) {
    const quote = quotes[at]
    if (quote) near.push(quote)
  }
  return near
}
