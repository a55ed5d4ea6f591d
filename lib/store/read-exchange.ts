import * as v from 'valibot'
import { describeIssue, MAX_REPORT_LENGTH } from './check-report'
import {
  ExchangedCorrectionSchema,
  ExchangedReportSchema,
  FORMAT,
  FORMAT_VERSION,
  HeadSchema,
  type ExchangedCorrection,
  type ExchangedReport,
} from './exchange-format'

/** The longest file that is read, in UTF-16 units: half of the longest string a browser can hold. */
const MAX_FILE_LENGTH = 250_000_000

/** The rows of an exported file, checked. */
export interface Exchange {
  reports: ExchangedReport[]
  corrections: ExchangedCorrection[]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error('This file is not an export of By All Accounts: it is not JSON, or it was cut short.', {
      cause: error,
    })
  }
}

function readRows<T>(name: string, rows: unknown[], schema: v.GenericSchema<unknown, T>): T[] {
  return rows.map((row, at) => {
    const read = v.safeParse(schema, row, { abortEarly: true })
    if (read.success) return read.output
    throw new Error(
      `Nothing was imported: ${name} ${at + 1} of ${rows.length}, ${describeIssue(read.issues[0])}.`,
    )
  })
}

/**
 * Reads an exported file into fresh objects, known fields only.
 * @throws where it is too large, not an export, of a later format, or has a faulty row; the sentence names row (from 1) and field
 */
export function readExchange(text: string): Exchange {
  if (text.length > MAX_FILE_LENGTH)
    throw new Error(
      `This file is too large to import; the limit is ${MAX_FILE_LENGTH / 1e6} million characters.`,
    )
  const head = v.safeParse(HeadSchema, parse(text), { abortEarly: true })
  if (!head.success)
    throw new Error(
      `This file is not an export of By All Accounts ("${FORMAT}"): ${describeIssue(head.issues[0])}.`,
    )
  const { version, reports, corrections } = head.output
  if (version > FORMAT_VERSION)
    throw new Error(
      `This file was exported by a later version of By All Accounts (format ${version}; this one reads up to ${FORMAT_VERSION}). Update the extension and import it again.`,
    )
  const read = {
    reports: readRows('report', reports, ExchangedReportSchema),
    corrections: readRows('correction', corrections, ExchangedCorrectionSchema),
  }
  const tooLarge = read.reports.findIndex(({ report }) => JSON.stringify(report).length > MAX_REPORT_LENGTH)
  if (tooLarge < 0) return read
  throw new Error(`Nothing was imported: report ${tooLarge + 1} of ${reports.length} is too large.`)
}
