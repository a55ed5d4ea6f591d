import type { Trace } from '../../types'
import { withoutComments } from '../guards/comments-below'
import { fillGaps } from '../guards/fill-gaps'
import { standfirstAt } from '../guards/standfirst'
import { withoutTeasers } from '../guards/teaser-runs'
import { thinOut, withThinned } from '../guards/thin-out'
import { dropLines } from '../line-rules/drop-lines'
import type { PageLine } from '../lines/line'
import { pageLines } from '../lines/page-lines'
import { isProse } from '../lines/prose-line'
import { alignLines } from '../lines/select'
import { headlineOf } from '../metadata/title'
import { readable } from '../readable'
import type { PageParts } from './page-parts'
import type { Piece } from './piece'

/** Lines before the text that can hold its byline, date and source. */
const HEAD = 30
const BELOW = 10
const MAX_HEAD_LINE = 200

/** Lines from the headline to the text's first, then those above the headline, the nearest first: a page's head can hold today's date. */
function headAround(lines: PageLine[], headlineAt: number, first: number): PageLine[] {
  const start = Math.max(0, first - HEAD)
  const from = headlineAt > start && headlineAt < first ? headlineAt : start
  return [...lines.slice(from, first + 2), ...lines.slice(start, from).reverse()]
}

/**
 * The piece of a page with one article: what Readability takes for it, with what our guards put back and our rules drop.
 * Null where Readability finds none. In steps; uses up the page's copy.
 */
export function* oneArticle(parts: PageParts, trace?: Trace): Generator<undefined, Piece | null> {
  const { copy, lines, linked, meta } = parts
  const headline = headlineOf(lines, meta, linked, copy.title)
  const title = copy.title
  for (const element of parts.marks.keys()) element.remove()
  const thinned = thinOut(copy.body, lines)
  yield
  const content = readable(copy)
  yield
  copy.title = title
  if (!content) return null
  const aligned = withThinned(alignLines(lines, pageLines(content)), thinned)
  yield
  const descriptions = [meta('description'), meta('og:description'), linked[0]?.description ?? '']
  const standfirst = standfirstAt(lines, headline.at, aligned.indexOf(true), descriptions, trace)
  const own = withoutTeasers(lines, withoutComments(lines, aligned, trace), trace)
  const filled = fillGaps(lines, own, headline.at, trace)
  const selected = filled.map((chosen, i) => chosen && i !== headline.at && i !== standfirst)
  yield
  const { kept, dropped } = dropLines(
    lines.filter((_, i) => selected[i]),
    trace,
  )
  const staying = new Set(kept)
  const first = filled.indexOf(true)
  const last = filled.lastIndexOf(true)
  const begins = lines.findIndex((line, i) => selected[i] && staying.has(line) && isProse(line))
  return {
    title: headline.text,
    showsTitle: true,
    body: lines.filter((line, i) => staying.has(line) || i === standfirst),
    dropped,
    head: headAround(lines, headline.at, begins < 0 ? first : begins).filter(
      (line) => line.text.length < MAX_HEAD_LINE,
    ),
    below: lines.slice(last + 1, last + 1 + BELOW),
    url: parts.url,
    linked,
    part: null,
  }
}
