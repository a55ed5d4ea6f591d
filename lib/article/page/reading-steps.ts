import type { Article, Trace } from '../../types'
import { checkAgainstState, checkAgainstTold } from '../checks/told-text'
import { entriesOf } from '../several/entries'
import { buildArticle } from './build-article'
import { isArticle } from './is-article'
import { oneArticle } from './one-article'
import { takeApart, type PageParts } from './page-parts'
import { severalPieces } from './several-pieces'
import { toldArticle } from './told-article'

/** What a page is: the articles on it, or a word on why there is none. */
export type PageReading = { articles: Article[] } | { articles: []; reason: string }

const NONE: PageReading = {
  articles: [],
  reason: 'no article here: the page has links and labels, and no running text',
}

function* oneReading(parts: PageParts, trace?: Trace): Generator<undefined, PageReading> {
  const shown = yield* oneArticle(parts, trace)
  yield
  const piece = shown && isArticle(shown, parts) ? shown : toldArticle(parts, trace)
  if (!piece) return NONE
  const article = buildArticle(parts, piece, trace)
  if (trace) {
    const told = piece.linked[0]?.body ?? ''
    if (told) checkAgainstTold(article.text, told, trace)
    checkAgainstState(parts.data, article.text.split('\n'), trace)
  }
  return { articles: [article] }
}

/** The steps of reading a page; between two of them the page can do its own work. Only the first looks at the page. */
export function* readingSteps(
  page: Document,
  url: string,
  readAt: string,
  trace?: Trace,
): Generator<undefined, PageReading> {
  const parts = yield* takeApart(page, url, readAt, trace)
  if ('reason' in parts) return { articles: [], reason: parts.reason }
  const entries = entriesOf(parts, trace)
  yield
  if (!entries) return yield* oneReading(parts, trace)
  const articles: Article[] = []
  for (const piece of yield* severalPieces(parts, entries, trace)) {
    articles.push(buildArticle(parts, piece, trace))
    yield
  }
  return articles.length > 0 ? { articles } : NONE
}
