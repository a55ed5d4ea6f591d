import type { Line } from '../lines/line'
import type { LinkedData } from '../metadata/json-ld'
import type { Meta } from '../metadata/meta'
import { addressDate } from './address-date'
import { dayOrderOf } from './day-order'
import { isoDate } from './iso-date'
import { PUBLISHED_META, UPDATED_META } from './meta-names'
import { relativeDate } from './relative-date'
import type { DateSign } from './settle-date'
import type { Stamp } from './stamps'
import { writtenDate } from './written-date'

/** What a page offers to tell an article's dates from. */
export interface DatedPage {
  linked: LinkedData[]
  /** Meta values; null where they are another article's. */
  meta: Meta | null
  stamps: Stamp[]
  /** Lines around the headline and before the first paragraph. */
  head: Line[]
  url: string
  readAt: string
}

const firstOf = <T>(values: T[], read: (value: T) => string | null): string | null => {
  for (const value of values) {
    const date = read(value)
    if (date !== null) return date
  }
  return null
}

const stamped = ({ stamps, url }: DatedPage, from: Stamp['from'], updated: boolean): string | null =>
  firstOf(
    stamps.filter((stamp) => stamp.from === from && stamp.updated === updated),
    (stamp) => isoDate(stamp.value) ?? writtenDate(stamp.text, dayOrderOf(url)),
  )

const fromMeta = ({ meta }: DatedPage, names: string[]): string | null =>
  meta === null ? null : firstOf(names, (name) => isoDate(meta(name)))

const UPDATE_WORDS = /\b(?:updat|modif|last edit)/i

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
  const order = dayOrderOf(page.url)
  const written = (text: string) => writtenDate(text, order)
  return [
    ...sign(
      'json-ld',
      firstOf(page.linked, (data) => isoDate(data.datePublished)),
    ),
    ...sign('meta', fromMeta(page, PUBLISHED_META)),
    ...sign('microdata', stamped(page, 'microdata', false)),
    ...sign('time-element', stamped(page, 'time-element', false)),
    ...sign('text', firstOf(first, written) ?? firstOf(texts, written)),
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
  return [
    ...sign(
      'json-ld',
      firstOf(page.linked, (data) => isoDate(data.dateModified)),
    ),
    ...sign('meta', fromMeta(page, UPDATED_META)),
    ...sign('microdata', stamped(page, 'microdata', true)),
    ...sign('time-element', stamped(page, 'time-element', true)),
    ...sign(
      'text',
      firstOf(texts, (text) => writtenDate(text, dayOrderOf(page.url))),
    ),
    ...sign(
      'relative',
      firstOf(texts, (text) => relativeDate(text, page.readAt)),
    ),
  ]
}
