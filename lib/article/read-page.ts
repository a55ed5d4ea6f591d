import type { Article, Trace } from '../types'
import { checkAgainstState, checkAgainstTold } from './checks/told-text'
import { headlineOf } from './metadata/title'
import { buildArticle } from './page/build-article'
import { oneArticle } from './page/one-article'
import { takeApart, type PageParts } from './page/page-parts'
import type { Piece } from './page/piece'
import { toldArticle } from './page/told-article'
import { entriesOf, type Entries } from './several/entries'
import { entryPiece } from './several/entry-piece'

/** What a page is: the articles on it, or a word on why there is none. */
export type PageReading = { articles: Article[] } | { articles: []; reason: string }

/** Less text than this, in characters, is a label or a teaser. */
const MIN_ARTICLE = 140
/** The summary above a live blog's entries is kept from this many characters on. */
const MIN_SUMMARY = 120

/** Text of a page whose lines are mostly links leads elsewhere. */
const MAX_LINKED = 0.5
/** A front page's tiles can hold some text of their own; an article shown at a site's root has more. */
const MIN_AT_ROOT = 2000

const linkedShare = (piece: Piece) =>
  piece.body.reduce((sum, line) => sum + line.linked, 0) / Math.max(1, textSize(piece))

/** Whether a page is a front page: at a site's root, and not called an article by itself. */
const isFrontPage = ({ url, meta, linked }: PageParts): boolean =>
  URL.canParse(url) &&
  new URL(url).pathname.length <= 1 &&
  meta('og:type') !== 'article' &&
  linked.length === 0

const isArticle = (piece: Piece, parts: PageParts): boolean =>
  textSize(piece) >= (isFrontPage(parts) ? MIN_AT_ROOT : MIN_ARTICLE) && linkedShare(piece) <= MAX_LINKED

const textSize = (piece: Piece) => piece.body.reduce((sum, line) => sum + line.text.length, 0)

/** The reports of a page with several, a live blog's summary first. Uses up the page's copy. */
function severalPieces(parts: PageParts, entries: Entries, trace?: Trace): Piece[] {
  const pageTitle = headlineOf(parts.lines, parts.meta, parts.linked, parts.copy.title).text
  const pieces = entries.parts
    .map((part) => entryPiece(parts, part, pageTitle, trace))
    .filter((piece) => piece !== null)
  if (entries.kind !== 'live') return pieces
  for (const part of entries.parts) part.remove()
  const summary = oneArticle(
    { ...parts, lines: parts.lines.filter((line) => parts.copy.contains(line.block)) },
    trace,
  )
  return summary && textSize(summary) >= MIN_SUMMARY ? [summary, ...pieces] : pieces
}

/**
 * Reads the articles of a page. The document is not changed.
 * @param url the page's address (trusted for the host)
 * @param readAt ISO 8601, when it was read
 */
export function readPage(document: Document, url: string, readAt: string, trace?: Trace): PageReading {
  const parts = takeApart(document, url, readAt, trace)
  if ('reason' in parts) return { articles: [], reason: parts.reason }
  const entries = entriesOf(parts, trace)
  if (entries) {
    const articles = severalPieces(parts, entries, trace).map((piece) => buildArticle(parts, piece, trace))
    return articles.length > 0 ? { articles } : { articles: [], reason: 'no article here' }
  }
  const shown = oneArticle(parts, trace)
  const piece = shown && isArticle(shown, parts) ? shown : toldArticle(parts, trace)
  if (!piece)
    return { articles: [], reason: 'no article here: the page has links and labels, and no running text' }
  const article = buildArticle(parts, piece, trace)
  if (trace) {
    const told = piece.linked[0]?.body ?? ''
    if (told) checkAgainstTold(article.text, told, trace)
    checkAgainstState(parts.data, article.text.split('\n'), trace)
  }
  return { articles: [article] }
}
