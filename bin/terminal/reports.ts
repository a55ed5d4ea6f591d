import * as v from 'valibot'
import { describeIssue } from '../../lib/store/check-report'
import { ClaimSchema, ReportSchema } from '../../lib/store/report-schema'
import type { Claim, Report } from '../../lib/types'

/** What a document's line holds: its id, and the reports read from it. */
export interface ReportsLine {
  id: string | number
  reports: Report[]
}

/** Fields beyond those that every producer of reports gives are filled in where they are absent. */
const LenientClaim = v.object({
  ...ClaimSchema.entries,
  quoteStart: v.optional(ClaimSchema.entries.quoteStart, 0),
  countedLemma: v.optional(v.string(), ''),
  partOf: v.optional(ClaimSchema.entries.partOf, null),
  inferred: v.optional(ClaimSchema.entries.inferred, []),
})

const LenientReport = v.object({
  ...ReportSchema.entries,
  updatedAt: v.optional(ReportSchema.entries.updatedAt, null),
  dateFrom: v.optional(ReportSchema.entries.dateFrom, null),
  wires: v.optional(v.array(v.string()), []),
  dateline: v.optional(v.nullable(v.string()), null),
  claims: v.array(LenientClaim),
})

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  reports: v.array(LenientReport),
})

/**
 * Checks a line of reports, as `extract` prints it.
 * @throws an Error whose sentence names the field that is wrong
 */
export function checkReports(value: unknown): ReportsLine {
  const { success, output, issues } = v.safeParse(Line, value, { abortEarly: true })
  if (success) return output satisfies { reports: (Report & { claims: Claim[] })[] }
  throw new Error(describeIssue(issues[0]))
}
