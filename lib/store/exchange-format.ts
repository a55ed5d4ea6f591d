import * as v from 'valibot'
import type { Report } from '../types'
import type { Correction, CorrectionChange } from './apply-corrections'
import { ChangeSchema } from './corrections'
import { isoDate, ReportSchema } from './report-schema'

/** What the file says of itself. A later version of the extension reads every earlier version of the format. */
export const FORMAT = 'by-all-accounts'
export const FORMAT_VERSION = 1

/** A saved report as it is exchanged: what is derived (ids, keys) is made anew on reading. */
export interface ExchangedReport {
  savedAt: string
  report: Report
}

/** A correction as it is exchanged, without its id. */
export type ExchangedCorrection = Omit<Correction, 'id'>

/** Checks a report's row. */
export const ExchangedReportSchema = v.object({ savedAt: isoDate, report: ReportSchema })

const ExchangedCorrectionFields = v.object({
  address: v.string(),
  quote: v.string(),
  figure: v.string(),
  offset: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  change: ChangeSchema,
  keptAt: isoDate,
})
/** Checks a correction's row. Valibot's partial fields may also be undefined; those of a correction are there or not. */
export const ExchangedCorrectionSchema = v.pipe(
  ExchangedCorrectionFields,
  v.transform((made): ExchangedCorrection => ({ ...made, change: made.change as CorrectionChange })),
)

/** The head of the file; its rows are read one by one, so that a fault is named by its row. */
export const HeadSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  reports: v.array(v.unknown()),
  corrections: v.array(v.unknown()),
})

/** Rows one a line, in one order: the same store always gives the same bytes. */
export function writeExchange(reports: ExchangedReport[], corrections: ExchangedCorrection[]): string {
  const rows = (list: object[]) =>
    list.length ? `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]` : '[]'
  return [
    `{"format":${JSON.stringify(FORMAT)},"version":${FORMAT_VERSION},`,
    `"reports":${rows(reports)},`,
    `"corrections":${rows(corrections)}}`,
    '',
  ].join('\n')
}
