import { readReport } from '../claims/read'
import type { Article, Report } from '../types'
import { TYPED_URL } from './typed-report'

export { isTyped, TYPED_URL } from './typed-report'

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
