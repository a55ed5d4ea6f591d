import type { Article, Sentence } from '../types'
import { findBoundaries } from './boundaries'
import { mayHoldFigure } from './filter'

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
    for (const to of findBoundaries(line)) {
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
