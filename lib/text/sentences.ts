import type { Article, Sentence } from '../types'
import { findBoundaries } from './boundaries'
import { mayHoldFigure } from './filter'

/** A longer line is no sentence of prose, in characters: a table or a list run together, read in pieces of this length. */
const LONGEST = 3000

/** Where to cut a stretch that is too long: behind its last mark between items, else at its last space. */
function cutOf(stretch: string): number {
  const mark = Math.max(...[', ', '; ', '\t', ' | '].map((item) => stretch.lastIndexOf(item)))
  const space = stretch.lastIndexOf(' ')
  return (mark > 0 ? mark : space > 0 ? space : stretch.length - 1) + 1
}

/** Ends of the sentences of a line, none longer than a sentence can be. */
function endsIn(line: string): number[] {
  let from = 0
  return findBoundaries(line).flatMap((to) => {
    const ends: number[] = []
    while (to - from > LONGEST) {
      from += cutOf(line.slice(from, from + LONGEST))
      ends.push(from)
    }
    from = to
    return [...ends, to]
  })
}

/**
 * Splits an article's text into sentences. No sentence runs over a line; offsets are those of the article's text,
 * white space around a sentence left out. The first line is the headline where it equals the title.
 */
export function splitSentences(article: Pick<Article, 'text' | 'title'>): Sentence[] {
  const sentences: Sentence[] = []
  let lineStart = 0
  article.text.split('\n').forEach((line, paragraph) => {
    const isHeadline = paragraph === 0 && line.trim() !== '' && line.trim() === article.title.trim()
    let from = 0
    for (const to of endsIn(line)) {
      const raw = line.slice(from, to)
      const text = raw.trim()
      const start = lineStart + from + raw.length - raw.trimStart().length
      from = to
      if (text === '') continue
      const end = start + text.length
      sentences.push({ text, start, end, paragraph, isHeadline, mayHoldFigure: mayHoldFigure(text) })
    }
    lineStart += line.length + 1
  })
  return sentences
}
