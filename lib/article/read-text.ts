import type { Article, Trace } from '../types'
import { languageOf } from './language/language'
import { hostName, siteOf } from './who/site-of'
import { addressDate } from './when/address-date'
import { looksLikeTitle } from './metadata/title-line'

/**
 * Reads a plain text (a saved .txt, a pasted article) as an article: its first line is the title where it looks like one.
 * @param url address it came from, or "" where there is none
 * @param readAt ISO 8601, when it was read
 */
export function readText(text: string, url: string, readAt: string, trace?: Trace): Article {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(Boolean)
  const first = lines[0] ?? ''
  const title = looksLikeTitle(first, lines[1] ?? '') ? first : ''
  trace?.({
    room: 'article',
    rule: 'plain text',
    found: title,
    why: title ? 'the first line reads as a headline' : 'no headline',
  })
  const body = lines.join('\n')
  const date = addressDate(url)
  const site = hostName(url) ? siteOf(url) : { name: '', domain: '' }
  return {
    url,
    host: site,
    outlet: site,
    title,
    publishedAt: date,
    updatedAt: null,
    dateFrom: date === null ? null : 'address',
    readAt,
    language: languageOf(body),
    partial: false,
    wires: [],
    dateline: null,
    text: body,
  }
}
