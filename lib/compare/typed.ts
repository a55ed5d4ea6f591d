import { readReport } from '../claims/read'
import type { Article, Report } from '../types'

/** Address of a figure that was typed or selected, not read from a page: fields that it leaves empty match anything. */
export const TYPED_URL = 'typed:'

/** Whether a report is typed text. */
export function isTyped(report: Pick<Report, 'url'>): boolean {
  return report.url === TYPED_URL
}

/**
 * Reads a figure that the reader typed or selected ("6,000 North Korean casualties in Kursk") as a report of its own,
 * so that it is compared as any other; what was understood is in its claims.
 * @param text what was typed; a sentence or a few words
 * @param readAt ISO 8601, now
 */
export function readTyped(text: string, readAt: string): Report {
  const nowhere = { name: '', domain: '' }
  const article: Article = {
    url: TYPED_URL,
    host: nowhere,
    outlet: nowhere,
    title: '',
    publishedAt: null,
    updatedAt: null,
    dateFrom: null,
    readAt,
    language: 'en',
    partial: false,
    wires: [],
    dateline: null,
    text: text.trim(),
  }
  return readReport(article)
}
