import * as v from 'valibot'
import type { Report } from '../types'
import { ReportSchema } from './report-schema'

/**
 * The largest report that is kept, in UTF-16 units of its JSON: some 20 times the longest article that was found (a 1 MB page).
 * A larger one is not an article, and would make every export of the store unwieldy.
 */
export const MAX_REPORT_LENGTH = 20_000_000

/** Where in the data a fault lies, and which: "claims 3, low: expected a number". */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({ key }) => String(key)).join(' ') ?? ''
  const fault = issue.type === 'check' ? issue.message : `expected ${issue.expected ?? 'another value'}`
  const found = issue.type === 'check' ? '' : `, found ${issue.received.slice(0, 60)}`
  return `${path || 'the whole'}: ${fault}${found}`
}

/**
 * The report as it may be kept: the known fields only, in one order.
 * @throws where a field is missing or of another kind, or the report is too large; the sentence names the field
 */
export function checkReport(report: unknown): Report {
  const read = v.safeParse(ReportSchema, report, { abortEarly: true })
  if (!read.success) throw new Error(`This report can't be saved: ${describeIssue(read.issues[0])}.`)
  const length = JSON.stringify(read.output).length
  if (length <= MAX_REPORT_LENGTH) return read.output
  const size = (length / 1e6).toFixed(1)
  throw new Error(
    `This report is too large to save (${size} million characters; the limit is ${MAX_REPORT_LENGTH / 1e6} million).`,
  )
}
