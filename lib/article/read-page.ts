import type { Article, Trace } from '../types'

/** What a page is: the articles on it, or a word on why there is none. */
export type PageReading = { articles: Article[] } | { articles: []; reason: string }

/**
 * Reads the articles of a page. The document is not changed.
 * @param url the page's address (trusted for the host)
 * @param readAt ISO 8601, when it was read
 */
export function readPage(_document: Document, _url: string, _readAt: string, _trace?: Trace): PageReading {
  return { articles: [], reason: 'no article here' }
}
