import type { Claim, Report } from '../../lib/types'

/** A claim as read; each test names what matters to it. */
export function claimOf(fields: Partial<Claim> = {}): Claim {
  const figure = fields.figure ?? 'at least 12'
  return {
    quote: 'The ministry said at least 12 miners were killed.',
    quoteStart: 20,
    figure,
    start: 38,
    end: 38 + figure.length,
    low: 12,
    high: null,
    bound: 'at-least',
    unit: 'people',
    change: 'total',
    measure: 'killed',
    counted: 'miners',
    countedLemma: 'miner',
    who: [],
    where: ['Velden'],
    asOf: { from: '2031-05-03', to: '2031-05-03' },
    saidBy: [{ name: 'The ministry', body: null }],
    status: 'happened',
    scope: 'event',
    earlier: false,
    partOf: null,
    inferred: ['asOf'],
    ...fields,
  }
}

/** A report of an invented outlet. */
export function reportOf(fields: Partial<Report> = {}): Report {
  const site = { name: 'The Velden Courier', domain: 'veldencourier.example' }
  return {
    url: 'https://www.veldencourier.example/world/mine-collapse',
    host: site,
    outlet: site,
    title: 'Mine roof collapses',
    publishedAt: '2031-05-03T08:00:00Z',
    updatedAt: null,
    dateFrom: 'meta',
    readAt: '2031-05-03T09:00:00Z',
    language: 'en',
    partial: false,
    wires: [],
    dateline: null,
    text: 'Mine roof collapses\nThe ministry said at least 12 miners were killed.',
    claims: [claimOf()],
    ...fields,
  }
}

/** A report of another outlet on the same event. */
export function otherReport(fields: Partial<Report> = {}): Report {
  const site = { name: 'Harbour Post', domain: 'harbourpost.example' }
  return reportOf({
    url: 'https://harbourpost.example/2031/05/03/velden',
    host: site,
    outlet: site,
    title: 'Seventeen dead in Velden mine',
    text: 'Seventeen dead in Velden mine\nRescuers counted 17 dead by evening.',
    claims: [
      claimOf({
        quote: 'Rescuers counted 17 dead by evening.',
        figure: '17',
        low: 17,
        high: 17,
        bound: 'exact',
      }),
    ],
    ...fields,
  })
}
