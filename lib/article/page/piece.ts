import type { Line, PageLine } from '../lines/line'
import type { LinkedData } from '../metadata/json-ld'

/** One article's share of a page. */
export interface Piece {
  title: string
  /** Whether the title stands above this text; an entry of a live blog can be without one of its own. */
  showsTitle: boolean
  /** Standfirst, paragraphs, rows and items that are kept, in order. */
  body: Line[]
  /** Lines of the text that were dropped: credits, appeals. */
  dropped: Line[]
  /** Lines around the headline and before the text: byline, date, source. */
  head: PageLine[]
  /** Lines right below the text. */
  below: Line[]
  url: string
  /** What JSON-LD tells of this article. */
  linked: LinkedData[]
  /** Part of the page that it fills; null for the page's only article. */
  part: Element | null
}
