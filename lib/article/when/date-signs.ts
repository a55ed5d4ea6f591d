import type { Line } from '../lines/line'
import type { LinkedData } from '../metadata/json-ld'
import type { Meta } from '../metadata/meta'
import { addressDate } from './address-date'
import { isoDate } from './iso-date'
import { relativeDate } from './relative-date'
import type { DateSign } from './settle-date'
import { writtenDate } from './written-date'

/** Names under which pages give the moment of publication, and of change. */
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'published_at',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'citation_online_date',
  'citation_publication_date',
  'date',
]
const UPDATED_META = [
  'article:modified_time',
  'og:updated_time',
  'article:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
]

/** What a page offers to tell its dates from. */
export interface DatedPage {
  linked: LinkedData[]
  meta: Meta
  copy: Document
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

const microdata = (copy: Document, property: string): string | null =>
  firstOf(Array.from(copy.querySelectorAll(`[itemprop~="${property}"]`)), (element) =>
    isoDate(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? ''),
  )

function timeElement(page: DatedPage, updated: boolean): string | null {
  const times = Array.from(page.copy.getElementsByTagName('time')).slice(0, 40)
  const isUpdate = (time: Element) =>
    /updat|modif/i.test(
      `${time.className} ${time.parentElement?.className ?? ''} ${(time.parentElement?.textContent ?? '').slice(0, 40)}`,
    )
  return firstOf(
    times.filter((time) => isUpdate(time) === updated),
    (time) =>
      isoDate(time.getAttribute('datetime') ?? '') ?? writtenDate((time.textContent ?? '').slice(0, 80)),
  )
}

const UPDATE_WORDS = /\b(?:updat|modif|last edit)/i

const sign = (from: DateSign['from'], date: string | null): DateSign[] =>
  date === null ? [] : [{ from, date }]

/** Every date of publication that a page tells, from each kind of place at most one. */
export function publishedSigns(page: DatedPage): DateSign[] {
  const texts = page.head.map((line) => line.text)
  return [
    ...sign(
      'json-ld',
      firstOf(page.linked, (data) => isoDate(data.datePublished)),
    ),
    ...sign(
      'meta',
      firstOf(PUBLISHED_META, (name) => isoDate(page.meta(name))),
    ),
    ...sign('microdata', microdata(page.copy, 'datePublished')),
    ...sign('time-element', timeElement(page, false)),
    ...sign(
      'text',
      firstOf(
        texts.filter((text) => !UPDATE_WORDS.test(text)),
        writtenDate,
      ),
    ),
    ...sign('text', firstOf(texts, writtenDate)),
    ...sign('address', addressDate(page.url)),
    ...sign(
      'relative',
      firstOf(texts, (text) => relativeDate(text, page.readAt)),
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
    ...sign(
      'meta',
      firstOf(UPDATED_META, (name) => isoDate(page.meta(name))),
    ),
    ...sign('microdata', microdata(page.copy, 'dateModified')),
    ...sign('time-element', timeElement(page, true)),
    ...sign('text', firstOf(texts, writtenDate)),
    ...sign(
      'relative',
      firstOf(texts, (text) => relativeDate(text, page.readAt)),
    ),
  ]
}
