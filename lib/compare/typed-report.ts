import type { Report } from '../types'

/** Address of a figure that was typed or selected, not read from a page: fields that it leaves empty match anything. */
export const TYPED_URL = 'typed:'

/** Whether a report is typed text. */
export function isTyped(report: Pick<Report, 'url'>): boolean {
  return report.url === TYPED_URL
}
