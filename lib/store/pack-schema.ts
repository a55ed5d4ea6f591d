import * as v from 'valibot'
import { isWebAddress } from './address'
import { claimFields, isoDate } from './report-schema'

/** A pack holds facts, not sentences: no text in it is longer than this. */
export const MAX_TEXT_LENGTH = 80

const text = v.pipe(
  v.string(),
  v.check((value) => value.length <= MAX_TEXT_LENGTH, `is longer than ${MAX_TEXT_LENGTH} characters`),
)
const named = v.pipe(
  text,
  v.check((value) => value.trim() !== '', 'is empty'),
)
const site = v.strictObject({ name: named, domain: text })

const PackClaimSchema = v.strictObject({
  ...claimFields,
  /** The figure in words of our own: "about 6,000". */
  figure: named,
  unit: named,
  counted: text,
  countedLemma: text,
  who: v.array(named),
  where: v.array(named),
  saidBy: v.array(v.strictObject({ name: named, body: v.nullable(named) })),
  asOf: v.nullable(v.strictObject({ from: isoDate, to: isoDate })),
  partOf: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
})

const PackReportSchema = v.strictObject({
  outlet: site,
  host: site,
  url: v.pipe(v.string(), v.check(isWebAddress, 'is not a web address (http or https)')),
  publishedAt: v.nullable(isoDate),
  claims: v.array(PackClaimSchema),
})

/** A starter pack's file: ids in small letters, named outlets, web addresses, texts of 80 characters at most. */
export const PackSchema = v.strictObject({
  id: v.pipe(
    text,
    v.check((value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value), 'is not small letters, digits and hyphens'),
  ),
  name: named,
  about: named,
  reports: v.pipe(v.array(PackReportSchema), v.minLength(1)),
})

/** A starter pack: the facts of reports, without a sentence of theirs. */
export type Pack = v.InferOutput<typeof PackSchema>

/** What a pack holds of one report. */
export type PackFacts = Pack['reports'][number]
