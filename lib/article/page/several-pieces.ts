import type { Trace } from '../../types'
import { headlineOf } from '../metadata/title'
import type { Entries } from '../several/entries'
import { entryPiece } from '../several/entry-piece'
import { textSize } from './is-article'
import { oneArticle } from './one-article'
import type { PageParts } from './page-parts'
import type { Piece } from './piece'

/** The summary above a live blog's entries is kept from this many characters on. */
const MIN_SUMMARY = 120

/** The reports of a page with several, a live blog's summary first. In steps; uses up the page's copy. */
export function* severalPieces(
  parts: PageParts,
  entries: Entries,
  trace?: Trace,
): Generator<undefined, Piece[]> {
  const pageTitle = headlineOf(parts.lines, parts.meta, parts.linked, parts.copy.title).text
  const pieces = entries.parts
    .map((part) => entryPiece(parts, part, pageTitle, trace))
    .filter((piece) => piece !== null)
  yield
  if (entries.kind !== 'live') return pieces
  for (const part of entries.parts) part.remove()
  const lines = parts.lines.filter((line) => parts.copy.contains(line.block))
  const summary = yield* oneArticle({ ...parts, lines }, trace)
  return summary && textSize(summary) >= MIN_SUMMARY ? [summary, ...pieces] : pieces
}
