import type { Article, Trace } from '../../types'
import { languageOf } from '../language/language'
import { describesPicture } from '../line-rules/picture-credit'
import type { PageLine } from '../lines/line'
import { isPartial } from '../partial/partial'
import { tellsClock } from '../several/own-time'
import { publishedSigns, updatedSigns } from '../when/date-signs'
import { settleDate, type DateSign } from '../when/settle-date'
import { datelineOf } from '../who/dateline'
import { sourceLabels } from '../who/source-labels'
import { nameInTitle } from '../who/title-name'
import { originsOf, whoPublished } from '../who/who'
import { wiresIn } from '../who/wires'
import type { PageParts } from './page-parts'
import type { Piece } from './piece'

/** Names at the end of a page's title ("… - The Courier | Readers") and at the head of its description. */
const titleParts = (title: string, description: string): string[] => [
  ...title.split(/\s[-|–—]\s/).slice(1),
  ...(/^([^,.]{3,40}),\s\p{Lu}\p{Ll}+ \d/u.exec(description)?.slice(1) ?? []),
]

const CREDIT_PARTS = new Set(['author note', 'date line'])
const MAX_CREDIT = 80

/** Whether a line near the headline credits who wrote it: a byline, or a short line that begins as one. */
const isCredit = (line: PageLine): boolean =>
  CREDIT_PARTS.has(line.removed) ||
  (line.removed === '' &&
    line.text.length <= MAX_CREDIT &&
    (/^(?:by|from|with|source|agency|agencies)\b/i.test(line.text) ||
      /^\p{Lu}[\p{Lu}, /&]+$/u.test(line.text)))

const texts = (lines: { text: string }[]) => lines.map((line) => line.text)

/** Whether an entry tells its time by the clock alone. */
const isClocked = (piece: Piece): boolean =>
  piece.part !== null && piece.head.some((line) => tellsClock(line.text))

/** The day of the whole page, for its entries. */
function dayOfPage({ linked, meta, url, readAt }: PageParts): DateSign | null {
  const sign = settleDate(
    publishedSigns({ linked, meta, stamps: [], head: [], tail: [], url, language: 'und', readAt }),
    readAt,
  )
  return sign && { ...sign, date: sign.date.slice(0, 10) }
}

/** Puts an article together from its piece of the page. */
export function buildArticle(parts: PageParts, piece: Piece, trace?: Trace): Article {
  const { copy, meta, url, readAt } = parts
  const body = texts(piece.body)
  const text = [piece.showsTitle ? piece.title : '', ...body]
    .filter((line, i, all) => line && line !== all[i - 1])
    .join('\n')
  const whole = piece.part === null
  const language = languageOf(text)
  const dated = {
    linked: piece.linked,
    meta: whole ? meta : null,
    stamps: parts.stamps.filter((stamp) =>
      piece.part === null ? !stamp.listed : piece.part.contains(stamp.element),
    ),
    head: piece.head,
    tail: [...piece.dropped, ...piece.below],
    url: piece.url,
    language,
    readAt,
  }
  const own = settleDate(publishedSigns(dated), readAt, trace)
  const published = own ?? (isClocked(piece) ? dayOfPage(parts) : null)
  const data = piece.linked[0]
  const { host, outlet, origin } = whoPublished(
    {
      url,
      siteName:
        meta('og:site_name') || meta('application-name') || data?.publisher || nameInTitle(copy.title, url),
      addresses: whole
        ? [
            copy.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '',
            meta('og:url'),
            data?.url ?? '',
          ]
        : [],
      labels: sourceLabels(piece.head),
      lines: [...texts(piece.dropped), ...texts(piece.below), ...body.slice(-3)],
      publisher: whole ? (data?.publisher ?? '') : '',
      titleParts: whole ? titleParts(copy.title, meta('description')) : [],
    },
    trace,
  )
  const opening = body.slice(0, 3)
  const credits = [
    ...texts(piece.head.filter(isCredit)),
    ...texts(piece.dropped.filter((line) => !describesPicture(line))),
    ...(data?.authors ?? []),
    whole ? meta('author') : '',
  ]
  return {
    url: piece.url,
    host,
    outlet,
    title: piece.title,
    publishedAt: published?.date ?? null,
    updatedAt: settleDate(updatedSigns(dated), readAt)?.date ?? null,
    dateFrom: published?.from ?? null,
    readAt,
    language,
    partial: isPartial(
      text,
      [...texts(piece.dropped), ...texts(piece.below)],
      data?.isAccessibleForFree ?? null,
      data?.body.length ?? 0,
      trace,
    ),
    wires: originsOf(wiresIn(opening, credits), origin, outlet),
    dateline: datelineOf(opening, texts(piece.head.filter(isCredit))),
    text,
  }
}
