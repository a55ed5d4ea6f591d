import type { Article, Claim, Report } from '../../lib/types'

/** A claim of our own invention, with what a test is about filled in. */
export function claimOf(fields: Partial<Claim>): Claim {
  const quote = fields.quote ?? 'At least 43 people were killed, the police said.'
  return {
    quote,
    quoteStart: 0,
    figure: 'At least 43',
    start: 0,
    end: 11,
    low: 43,
    high: null,
    bound: 'at-least',
    unit: 'people',
    change: 'total',
    measure: 'killed',
    counted: 'people',
    countedLemma: 'people',
    who: [],
    where: [],
    asOf: null,
    saidBy: [],
    status: 'happened',
    scope: 'event',
    earlier: false,
    partOf: null,
    inferred: [],
    ...fields,
  }
}

/** A report of our own invention. */
export function reportOf(fields: Partial<Article>, claims: Claim[] = []): Report {
  const site = { name: 'The Harbour Courier', domain: 'harbour-courier.example' }
  return {
    url: 'https://www.harbour-courier.example/one',
    host: site,
    outlet: site,
    title: 'Explosion at the port',
    publishedAt: '2025-03-04T18:30:00Z',
    updatedAt: null,
    dateFrom: 'json-ld',
    readAt: '2025-03-04T21:00:00Z',
    language: 'en',
    partial: false,
    wires: [],
    dateline: null,
    text: 'Explosion at the port',
    ...fields,
    claims,
  }
}
