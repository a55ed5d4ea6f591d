import type { Trace } from '../../types'
import { isProse } from '../lines/prose-line'
import { dropLines } from '../line-rules/drop-lines'
import type { PageLine } from '../lines/line'
import { wordOverlap } from '../metadata/compare-text'
import type { PageParts } from '../page/page-parts'
import type { Piece } from '../page/piece'
import { tellsTime } from './own-time'

/** A heading stands among an entry's first lines. */
const HEADING_REACH = 12

/** Address of an entry: where its heading leads, or its anchor in the page. */
function addressOf(part: Element, url: string): string {
  const link =
    part.querySelector('h1 a[href],h2 a[href],h3 a[href],h4 a[href]') ??
    part.querySelector('a[href] h2,a[href] h3')?.closest('a')
  const href = link?.getAttribute('href') ?? ''
  if (href && URL.canParse(href, url) && /^https?:/.test(new URL(href, url).href))
    return new URL(href, url).href
  const id = part.getAttribute('id')
  return id && url ? `${url.replace(/#.*$/, '')}#${id}` : url
}

/**
 * One report of a page with several.
 * @param pageTitle title for an entry without a heading of its own
 */
export function entryPiece(parts: PageParts, part: Element, pageTitle: string, trace?: Trace): Piece | null {
  const lines = parts.lines.filter((line) => part.contains(line.block))
  const headingAt = lines.findIndex((line, i) => i < HEADING_REACH && line.kind === 'heading')
  const heading = lines[headingAt]
  const firstProse = lines.findIndex((line) => isProse(line) && !line.removed)
  const isHead = (line: PageLine, i: number) =>
    i <= headingAt || (i < firstProse && line.text.length < 80) || tellsTime(line.text)
  const { kept, dropped } = dropLines(
    lines.filter((line, i) => !line.removed && !isHead(line, i)),
    trace,
  )
  if (kept.length === 0) return null
  const title = heading?.text ?? pageTitle
  return {
    title,
    showsTitle: heading !== undefined,
    body: kept,
    dropped,
    head: lines.filter((line, i) => (isHead(line, i) || line.removed !== '') && line.text.length < 120),
    below: [],
    url: addressOf(part, parts.url),
    linked: heading ? parts.linked.filter((data) => wordOverlap(data.headline, heading.text) > 0.8) : [],
    part,
  }
}
