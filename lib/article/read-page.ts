import type { Article, Trace } from '../types'
import { copyPage } from './copy/copy-page'
import { fillGaps } from './guards/fill-gaps'
import { standfirstAt } from './guards/standfirst'
import { languageOf } from './language/language'
import { dropLines } from './line-rules/drop-lines'
import { pageLines } from './lines/page-lines'
import { alignLines } from './lines/select'
import { readLinkedData } from './metadata/json-ld'
import { readMeta } from './metadata/meta'
import { headlineOf } from './metadata/title'
import { readable } from './readable'
import { markRemovals } from './removals/mark-removals'
import { publishedSigns, updatedSigns } from './when/date-signs'
import { settleDate } from './when/settle-date'
import { siteOf } from './who/site-of'

/** What a page is: the articles on it, or a word on why there is none. */
export type PageReading = { articles: Article[] } | { articles: []; reason: string }

/**
 * Reads the articles of a page. The document is not changed.
 * @param url the page's address (trusted for the host)
 * @param readAt ISO 8601, when it was read
 */
export function readPage(document: Document, url: string, readAt: string, trace?: Trace): PageReading {
  const copied = copyPage(document)
  if ('reason' in copied) return { articles: [], reason: copied.reason }
  const copy = copied.document
  const linked = readLinkedData(document)
  const meta = readMeta(copy)
  const marks = markRemovals(copy.body, trace)
  const lines = pageLines(copy.body, marks)
  const headline = headlineOf(lines, meta, linked, copy.title)
  for (const element of marks.keys()) element.remove()
  const content = readable(copy)
  if (!content) return { articles: [], reason: 'no article here' }
  const aligned = alignLines(lines, pageLines(content))
  const standfirst = standfirstAt(
    lines,
    headline.at,
    aligned.indexOf(true),
    [meta('description'), meta('og:description'), linked[0]?.description ?? ''],
    trace,
  )
  const filled = fillGaps(lines, aligned, headline.at, trace)
  const selected = filled.map((chosen, i) => chosen || i === standfirst)
  const { kept: body } = dropLines(
    lines.filter((_, i) => selected[i] && i !== headline.at),
    trace,
  )
  const firstBody = selected.indexOf(true)
  const head = lines
    .slice(Math.max(0, firstBody - 25), firstBody + 2)
    .filter((line) => line.text.length < 160)
  const text = [headline.text, ...body.map((line) => line.text)].filter(Boolean).join('\n')
  const dated = { linked, meta, copy, head, url, readAt }
  const published = settleDate(publishedSigns(dated), readAt, trace)
  const host = siteOf(url, meta('og:site_name'))
  return {
    articles: [
      {
        url,
        host,
        outlet: host,
        title: headline.text,
        publishedAt: published?.date ?? null,
        updatedAt: settleDate(updatedSigns(dated), readAt)?.date ?? null,
        dateFrom: published?.from ?? null,
        readAt,
        language: languageOf(text),
        partial: false,
        wires: [],
        dateline: null,
        text,
      },
    ],
  }
}
