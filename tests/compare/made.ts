import type { Article, Claim, Report, Reported } from '../../lib/types'

/** What a test says of a claim; the rest is a bare, exact count of people killed. */
export type ClaimFields = Partial<Claim> & { n?: number }

/** What a test says of the article that holds it. */
export type ArticleFields = Partial<Omit<Article, 'outlet'>> & { outlet?: string; day?: string }

let reports = 0

/** A claim written by hand: `n` is both its low and its high, where they are not given. */
export function claim(fields: ClaimFields = {}): Claim {
  const { n, ...rest } = fields
  const low = rest.low === undefined ? (n ?? null) : rest.low
  const high = rest.high === undefined ? (n ?? null) : rest.high
  const figure = rest.figure ?? String(low ?? high)
  const quote = rest.quote ?? `${figure} people were killed.`
  return {
    quote,
    quoteStart: 0,
    figure,
    start: 0,
    end: figure.length,
    bound: 'exact',
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
    ...rest,
    low,
    high,
  }
}

/** A report written by hand; two made alike still differ by address. */
export function report(fields: ArticleFields = {}, claims: Claim[] = []): Report {
  const { outlet = `Outlet ${++reports}`, day = '2024-05-06', ...rest } = fields
  const site = { name: outlet, domain: `${outlet.toLowerCase().replace(/[^a-z0-9]+/g, '')}.example` }
  return {
    url: `https://${site.domain}/${++reports}`,
    host: site,
    outlet: site,
    title: rest.title ?? '',
    publishedAt: day === '' ? null : `${day}T12:00:00Z`,
    updatedAt: null,
    dateFrom: day === '' ? null : 'json-ld',
    readAt: `${day === '' ? '2024-05-06' : day}T15:00:00Z`,
    language: 'en',
    partial: false,
    wires: [],
    dateline: null,
    text: rest.text ?? [...claims.map(({ quote }) => quote), `Notice ${++reports}.`].join('\n'),
    claims,
    ...rest,
  }
}

/** One claim in an article of its own. */
export function reported(fields: ClaimFields, article: ArticleFields = {}): Reported {
  const made = claim(fields)
  return { report: report(article, [made]), claim: made }
}

/** A claim and its article in one line of a table: `day` and `text` are the article's, `by` the body at the root. */
export type Row = ClaimFields & { day?: string; text?: string; outlet?: string; by?: string; url?: string }

/** An invented event, told alike in every article that a table does not give a text of its own. */
export const FERRY =
  'Ferry Marigold capsizes off Tarnwick\nThe ferry Marigold capsized off Tarnwick pier in heavy swell, coastguards at Tarnwick said; skipper Orla Penhale had left Skerrow with tourists and lorries.'

/** Another event of the same kind, elsewhere. */
export const COACH =
  'Coach falls from Brenlow viaduct\nA coach of choir singers fell from the Brenlow viaduct after a tyre burst, said the prosecutor Ilya Marchetti; the singers were bound for a contest at Ostrava.'

/** The claim that a row stands for, in an article of its own. */
export function fromRow({ day, text, outlet, by, url, ...fields }: Row): Reported {
  const saidBy = by ? [{ name: by, body: by }] : []
  const article: ArticleFields = {
    text: `${text ?? FERRY}\nNotice ${++reports}.`,
    title: (text ?? FERRY).split('\n')[0] ?? '',
  }
  return reported(
    { saidBy, ...fields },
    { ...article, ...(day !== undefined && { day }), ...(outlet && { outlet }), ...(url && { url }) },
  )
}
