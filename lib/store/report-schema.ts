import * as v from 'valibot'
import type { Article, Claim, Report } from '../types'
import { isWebAddress } from './address'

/** ISO 8601: a day, or a moment. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** A day or a moment that is there in the calendar. */
export const isoDate = v.pipe(
  v.string(),
  v.check((text) => ISO_DATE.test(text) && !Number.isNaN(Date.parse(text)), 'is not an ISO 8601 date'),
)

const webAddress = v.pipe(
  v.string(),
  v.check((url) => url === '' || isWebAddress(url), 'is not a web address (http or https)'),
)

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const amount = v.nullable(v.pipe(v.number(), v.finite()))
const site = v.object({ name: v.string(), domain: v.string() })

/** The fields that every claim has, a pack's included. */
export const claimFields = {
  low: amount,
  high: amount,
  bound: v.picklist([
    'exact',
    'about',
    'at-least',
    'more-than',
    'up-to',
    'less-than',
    'nearly',
    'between',
    'vague',
  ]),
  unit: v.string(),
  change: v.picklist(['total', 'additional', 'fewer']),
  measure: v.picklist([
    'killed',
    'wounded',
    'killed-or-wounded',
    'losses',
    'missing',
    'captured',
    'displaced',
    'arrested',
    'deployed',
    'other',
  ]),
  counted: v.string(),
  countedLemma: v.string(),
  who: v.array(v.string()),
  where: v.array(v.string()),
  asOf: v.nullable(v.object({ from: isoDate, to: isoDate })),
  saidBy: v.array(v.object({ name: v.string(), body: v.nullable(v.string()) })),
  status: v.picklist(['happened', 'planned', 'possible', 'denied']),
  scope: v.picklist(['event', 'running-total', 'daily', 'part', 'capacity', 'other']),
  earlier: v.boolean(),
} as const

const inferable = v.picklist([
  'measure',
  'counted',
  'who',
  'where',
  'asOf',
  'saidBy',
  'status',
  'scope',
  'change',
  'unit',
])

/** A claim as it is kept. */
export const ClaimSchema = v.object({
  quote: v.string(),
  quoteStart: offset,
  figure: v.string(),
  start: offset,
  end: offset,
  ...claimFields,
  partOf: v.nullable(offset),
  inferred: v.array(inferable),
})

const articleFields = {
  url: webAddress,
  host: site,
  outlet: site,
  title: v.string(),
  publishedAt: v.nullable(isoDate),
  updatedAt: v.nullable(isoDate),
  dateFrom: v.nullable(
    v.picklist(['json-ld', 'meta', 'microdata', 'time-element', 'text', 'address', 'relative']),
  ),
  readAt: isoDate,
  language: v.string(),
  partial: v.boolean(),
  wires: v.array(v.string()),
  dateline: v.nullable(v.string()),
  text: v.string(),
}

/** A report as it is kept: every field of the noun, and no other. */
export const ReportSchema = v.object({ ...articleFields, claims: v.array(ClaimSchema) })

type Same<A, B> = [A, B, keyof A] extends [B, A, keyof B] ? true : false
type Assert<Claimed extends true> = Claimed

/**
 * The schemas drop what they do not know, so a field added to a noun and forgotten here would be lost on saving:
 * these lines stop compiling when that happens.
 */
export type SchemasMatchTheNouns = [
  Assert<Same<Required<Claim>, Required<v.InferOutput<typeof ClaimSchema>>>>,
  Assert<Same<Required<Report>, Required<v.InferOutput<typeof ReportSchema>>>>,
  Assert<Same<keyof Article | 'claims', keyof v.InferOutput<typeof ReportSchema>>>,
]
