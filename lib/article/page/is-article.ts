import type { PageParts } from './page-parts'
import type { Piece } from './piece'

/** Less text than this, in characters, is a label or a teaser. */
const MIN_ARTICLE = 140
/** Text of a page whose lines are mostly links leads elsewhere. */
const MAX_LINKED = 0.5
/** A front page's tiles can hold some text of their own; an article shown at a site's root has more. */
const MIN_AT_ROOT = 2000

/** Characters of a piece's text. */
export const textSize = (piece: Piece): number => piece.body.reduce((sum, line) => sum + line.text.length, 0)

const linkedShare = (piece: Piece) =>
  piece.body.reduce((sum, line) => sum + line.linked, 0) / Math.max(1, textSize(piece))

/** Whether a page is a front page: at a site's root, and not called an article by itself. */
const isFrontPage = ({ url, meta, linked }: PageParts): boolean =>
  URL.canParse(url) &&
  new URL(url).pathname.length <= 1 &&
  meta('og:type') !== 'article' &&
  linked.length === 0

/** Whether what was found on a page is an article, and not the tiles and links of a front page. */
export const isArticle = (piece: Piece, parts: PageParts): boolean =>
  textSize(piece) >= (isFrontPage(parts) ? MIN_AT_ROOT : MIN_ARTICLE) && linkedShare(piece) <= MAX_LINKED
