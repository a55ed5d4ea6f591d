import type { Line } from '../lines/line'
import type { LinkedData } from '../metadata/json-ld'
import type { Meta } from '../metadata/meta'
import { addressDate } from './address-date'
import { dayOrderOf } from './day-order'
import { isoDate } from './iso-date'
import { PUBLISHED, UPDATED } from './date-words'
import { PUBLISHED_META, UPDATED_META } from './meta-names'
import { relativeDate } from './relative-date'
import type { DateSign } from './settle-date'
import type { Stamp } from './stamps'
import { writtenDate, type DayOrder } from './written-date'

/** What a page offers to tell an article's dates from. */
export interface DatedPage {
  linked: LinkedData[]
  /** Meta values; null where they are another article's. */
  meta: Meta | null
  stamps: Stamp[]
  /** Lines around the headline and before the first paragraph. */
  head: Line[]
  /** Lines of the text that were dropped, and those below it. */
  tail: Line[]
  url: string
  /** Language of the text. */
  language: string
  readAt: string
}

const firstOf = <T>(values: T[], read: (value: T) => string | null): string | null => {
  for (const value of values) {
    const date = read(value)
    if (date !== null) return date
  }
  return null
}

const orderOf = ({ url, meta, language }: DatedPage): DayOrder | null =>
  dayOrderOf(url, meta?.('og:locale') ?? '', language)

type Order = DayOrder | null

const stamped = ({ stamps }: DatedPage, from: Stamp['from'], updated: boolean, order: Order): string | null =>
  firstOf(
    stamps.filter((stamp) => stamp.from === from && stamp.updated === updated),
    (stamp) => isoDate(stamp.value, order) ?? writtenDate(stamp.text, order),
  )

const fromMeta = ({ meta }: DatedPage, names: string[], order: Order): string | null =>
  meta === null ? null : firstOf(names, (name) => isoDate(meta(name), order))

const UPDATE_WORDS = new RegExp(`(?<!\\p{L})(?:${UPDATED})`, 'iu')
/** A date below an article is its own where it says so; else it is the next one's. */
const PUBLISH_WORDS = new RegExp(`^\\W{0,3}(?:${PUBLISHED})`, 'iu')

const sign = (from: DateSign['from'], date: string | null): DateSign[] =>
  date === null ? [] : [{ from, date }]

const shownRelative = (page: DatedPage): string[] => [
  ...page.stamps.filter((stamp) => stamp.from === 'time-element').map((stamp) => stamp.text),
  ...page.head.map((line) => line.text),
]

/** Every date of publication that a page tells, from each kind of place at most one. */
export function publishedSigns(page: DatedPage): DateSign[] {
  const texts = page.head.map((line) => line.text)
  const first = texts.filter((text) => !UPDATE_WORDS.test(text))
  const below = page.tail.map((line) => line.text).filter((text) => PUBLISH_WORDS.test(text))
  const order = orderOf(page)
  const written = (text: string) => writtenDate(text, order)
  return [
    ...sign(
      'json-ld',
      firstOf(page.linked, (data) => isoDate(data.datePublished, order)),
    ),
    ...sign('meta', fromMeta(page, PUBLISHED_META, order)),
    ...sign('microdata', stamped(page, 'microdata', false, order)),
    ...sign('time-element', stamped(page, 'time-element', false, order)),
    ...sign('text', firstOf(first, written) ?? firstOf(texts, written) ?? firstOf(below, written)),
    ...sign('address', addressDate(page.url)),
    ...sign(
      'relative',
      firstOf(shownRelative(page), (text) => relativeDate(text, page.readAt)),
    ),
  ]
}

/** The same for the last change. */
export function updatedSigns(page: DatedPage): DateSign[] {
  const texts = page.head.map((line) => line.text).filter((text) => UPDATE_WORDS.test(text))
  const order = orderOf(page)
  return [
    ...sign(
      'json-ld',
      firstOf(page.linked, (data) => isoDate(data.dateModified, order)),
    ),
    ...sign('meta', fromMeta(page, UPDATED_META, order)),
    ...sign('microdata', stamped(page, 'microdata', true, order)),
    ...sign('time-element', stamped(page, 'time-element', true, order)),
    ...sign(
      'text',
      firstOf(texts, (text) => writtenDate(text, order)),
    ),
    ...sign(
      'relative',
      firstOf(texts, (text) => relativeDate(text, page.readAt)),
    ),
  ]
}
