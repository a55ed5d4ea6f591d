import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Article, Report } from './types'

/** What the reader script read from its page. */
export interface PageRead {
  /** The page's address at the moment of reading. */
  url: string
  /** Tells one showing of a document from the next; made by the reader script. */
  visit: string
  articles: Article[]
  /** Why there is no article; null where there is one. */
  reason: string | null
}

/** Where a figure stands on its page: which claim it belongs to, and its place in its own sentence. */
export interface Anchor extends FigurePlace {
  /** The sentence as the page has it. */
  quote: string
  /** Offsets of the figure in `quote`. */
  start: number
  end: number
}

/** A claim of the page being read: index of its article, index of the claim in it. */
export interface FigurePlace {
  article: number
  claim: number
}

/**
 * Every message, once. The reader script sends what it read and is answered with places in its own page's text only:
 * nothing of what is saved ever reaches a page.
 */
interface Messages {
  /** Reader script → background. Answered with where the figures stand in the page's own sentences. */
  pageRead: (page: PageRead) => Anchor[]
  pageLeft: (page: { visit: string }) => void
  markClicked: (place: FigurePlace) => void

  /** Extension pages and background → reader script. Answers which showing of the document the script stands in. */
  whichVisit: () => string
  /** Answers whether the figure is on the page. */
  showFigure: (place: FigurePlace) => boolean
  closeCard: () => void

  /** Extension pages → background. */
  readTab: (tabId: number) => void
  readTypedText: (text: string) => Report
  /** Read in the background, so that the language model is there once. */
  readArticles: (articles: Article[]) => Report[]
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>()
