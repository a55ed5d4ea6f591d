import { readReport } from '../../lib/claims/read'
import type { Report } from '../../lib/types'
import type { Told } from './pairs.data'

/** A told article, read: the first line is its headline. */
export function reportOf({ outlet, day, text }: Told): Report {
  const site = { name: outlet, domain: `${outlet.toLowerCase().replace(/\W+/g, '-')}.example` }
  return readReport({
    url: `https://www.${site.domain}/${day}`,
    host: site,
    outlet: site,
    title: text.split('\n')[0] ?? '',
    publishedAt: `${day}T18:00:00Z`,
    updatedAt: null,
    dateFrom: 'json-ld',
    readAt: `${day}T20:00:00Z`,
    language: 'en',
    partial: false,
    wires: [],
    dateline: null,
    text,
  })
}
