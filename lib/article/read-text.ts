import type { Article, Site, Trace } from '../types'
import { languageOf } from './language/language'
import { dropLines } from './line-rules/drop-lines'
import { label } from './line-rules/label'
import { BY_ITSELF } from './line-rules/line-rule'
import { splitGlued } from './lines/join'
import type { Line } from './lines/line'
import { isProse } from './lines/prose-line'
import { isPartial } from './partial/partial'
import { articleLines, plain } from './plain-text/article-lines'
import { looksLikeTitle } from './plain-text/title-line'
import { publishedSigns } from './when/date-signs'
import { settleDate } from './when/settle-date'
import { datelineOf } from './who/dateline'
import { outletNamed } from '../outlets/look-up'
import { originsOf, whoPublished } from './who/who'
import { wiresIn } from './who/wires'

/** Lines above the first sentence, and this many below it, can hold a byline and a date; a headline's date is of its story. */
const HEAD_BELOW = 1
const MAX_HEAD_LINE = 120
/** Above a headline stand at most a logo and a section. */
const TITLE_REACH = 3

const isLabel = (line: Line): boolean => label.drops(line, BY_ITSELF)

/** What stands above a report among several: the outlet's name and a time. */
export interface TextHead {
  outlet: string
  time: string
}

const NO_HEAD: TextHead = { outlet: '', time: '' }

/** Who a name alone is, where no address tells. */
function namedSite(name: string): Site {
  const known = outletNamed(name)
  return known ? { name: known.name, domain: known.domain } : { name, domain: '' }
}

/**
 * Reads a plain text (a saved .txt, a pasted article) as an article: its first line is the title where it looks like one.
 * What a page left around it (labels, appeals, other articles below) is dropped. No publication date that isn't told.
 * @param url address it came from, or "" where there is none
 * @param readAt ISO 8601, when it was read
 * @param above who published it and when, where that stands above it
 */
export function readText(
  text: string,
  url: string,
  readAt: string,
  trace?: Trace,
  above: TextHead = NO_HEAD,
): Article {
  const { lines, below } = articleLines(text)
  const split = lines.flatMap((line) => splitGlued(line.text).map((part) => ({ ...line, text: part.trim() })))
  const titleAt = split.findIndex(
    (line, i) => i < TITLE_REACH && !isLabel(line) && looksLikeTitle(line.text, split[i + 1]?.text ?? ''),
  )
  const title = split.slice(0, titleAt).every(isLabel) ? (split[titleAt]?.text ?? '') : ''
  const { kept, dropped } = dropLines(
    split.filter((line) => title === '' || line.text !== title),
    trace,
  )
  const firstProse = split.findIndex(isProse)
  const opening = split.slice(0, Math.max(0, firstProse) + HEAD_BELOW)
  const head = [...(above.time ? [plain(above.time)] : []), ...opening].filter(
    (line) => line.text.length < MAX_HEAD_LINE && line.text !== title,
  )
  const body = [title, ...kept.map((line) => line.text)].filter((line, i, all) => line && line !== all[i - 1])
  trace?.({
    room: 'article',
    rule: 'plain text',
    found: title,
    why: title ? 'the first line reads as a headline' : 'the first line is no headline',
  })
  const whole = body.join('\n')
  const language = languageOf(whole)
  const dated = { linked: [], meta: null, stamps: [], head, tail: dropped, url, language, readAt }
  const published = settleDate(publishedSigns(dated), readAt, trace)
  const around = [...dropped, ...below.slice(0, 3)].map((line) => line.text)
  const first = body.slice(title ? 1 : 0, 3)
  const told = whoPublished(
    {
      url,
      siteName: '',
      addresses: [],
      labels: above.outlet ? [above.outlet] : [],
      lines: [...around, ...body.slice(-3)],
      publisher: '',
      titleParts: [],
    },
    trace,
  )
  const host = told.host
  const outlet = told.outlet.name === '' ? namedSite(above.outlet) : told.outlet
  return {
    url,
    host,
    outlet,
    title,
    publishedAt: published?.date ?? null,
    updatedAt: null,
    dateFrom: published?.from ?? null,
    readAt,
    language,
    partial: isPartial(whole, around, null, 0, trace),
    wires: originsOf(
      wiresIn(
        first,
        [...dropped, ...head].map((line) => line.text),
      ),
      told.origin,
      outlet,
    ),
    dateline: datelineOf(first),
    text: whole,
  }
}
