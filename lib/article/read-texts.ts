import type { Article, Trace } from '../types'
import { isProse } from './lines/prose-line'
import { articleLines, plainLines } from './plain-text/article-lines'
import { reportHeads } from './plain-text/report-heads'
import { readText } from './read-text'

/** With less text a headed part is a teaser, not a report. */
const MIN_REPORT = 280
/** Sentences above the first head that make an article of their own. */
const MIN_BEFORE = 3

/**
 * Reads every report of a plain text: one, or, where several stand one below the other, each under the name of its outlet and a
 * time (as a tag page gives when its text is copied), each of them.
 * @param url address it came from, or "" where there is none
 * @param readAt ISO 8601, when it was read
 */
export function readTexts(text: string, url: string, readAt: string, trace?: Trace): Article[] {
  const lines = plainLines(text)
  const texts = lines.map((line) => line.text)
  // What stands below a label that ends the article ("Related") is offered beside it.
  const end = articleLines(text).lines.length
  const heads = reportHeads(texts).filter((head) => head.from < end)
  const reports = heads
    .map((head, i) => ({ head, lines: texts.slice(head.textAt, heads[i + 1]?.from) }))
    .filter((report) => report.lines.join(' ').length >= MIN_REPORT)
  if (reports.length < 2) return [readText(text, url, readAt, trace)]
  const above = lines.slice(0, heads[0]?.from)
  const first =
    above.filter(isProse).length >= MIN_BEFORE
      ? [readText(above.map((line) => line.text).join('\n'), url, readAt, trace)]
      : []
  trace?.({
    room: 'article',
    rule: 'several reports',
    found: `${first.length + reports.length} (text)`,
    why: 'parts of the text each stand under an outlet and a time',
  })
  const headed = reports.map(({ head, lines: body }) =>
    readText([texts[head.titleAt] ?? '', ...body].join('\n'), url, readAt, trace, head),
  )
  return [...first, ...headed]
}
