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

function quotesOfLine(text: string, from: number, to: number): Quote[] {
  const quotes: Quote[] = []
  let start = -1
  let closer = ''
  for (let at = from; at < to; at++) {
    // Two single marks are a typewriter's double one.
    const width = /^(?:''|``|’’|‘‘)$/.test(text.slice(at, at + 2)) ? 2 : 1
    const mark = width === 2 ? '"' : text.charAt(at)
    const before = at > from ? text.charAt(at - 1) : ''
    const after = at + width < to ? text.charAt(at + width) : ''
    if (start < 0) {
      if (!opens(mark, before, after)) continue
      closer = CLOSERS[mark] ?? ''
      start = at
    } else if (mark === closer && closes(mark, before, after)) {
      quotes.push({ start, end: at + width, open: false })
      start = -1
    }
    at += width - 1
  }
  // A single mark that never closes is an apostrophe; a double one runs on.
  if (start >= 0 && closer !== '’' && closer !== "'") quotes.push({ start, end: to, open: true })
  return quotes
}

/** The quoted runs of an article, in order, none overlapping; a quote within a quote is part of it. */
export function findQuotes({ text }: Pick<Article, 'text'>): Quote[] {
  const quotes: Quote[] = []
  let from = 0
  while (from <= text.length) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    quotes.push(...quotesOfLine(text, from, to))
    from = to + 1
  }
  return quotes
}
