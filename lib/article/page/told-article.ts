import type { Trace } from '../../types'
import { dropLines } from '../line-rules/drop-lines'
import type { Line } from '../lines/line'
import { headlineOf } from '../metadata/title'
import type { PageParts } from './page-parts'
import type { Piece } from './piece'

/** A shorter text in JSON-LD is a summary. */
const MIN_TOLD = 280

/** The piece of a page that shows no text of its own and tells one in JSON-LD; null where it tells none. */
export function toldArticle(parts: PageParts, trace?: Trace): Piece | null {
  const data = parts.linked.find((one) => one.body.length >= MIN_TOLD)
  if (!data) return null
  const lines = data.body
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]{0,200}>/gi, '\n')
    .replace(/<[^>]{1,400}>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:#39|rsquo|apos);/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .split(/\n+/)
    .map((line): Line => ({
      text: line.replace(/\s+/g, ' ').trim(),
      kind: 'paragraph',
      level: 0,
      linked: 0,
      stressed: 0,
    }))
    .filter((line) => line.text !== '')
  const { kept, dropped } = dropLines(lines, trace)
  trace?.({
    room: 'article',
    rule: 'articleBody',
    found: `${data.body.length} characters`,
    why: 'the page shows no text; its JSON-LD tells one',
  })
  const headline = headlineOf(parts.lines, parts.meta, [data], parts.copy.title)
  return {
    title: headline.text,
    showsTitle: true,
    body: kept,
    dropped,
    head: [],
    below: [],
    url: parts.url,
    linked: [data],
    part: null,
  }
}
