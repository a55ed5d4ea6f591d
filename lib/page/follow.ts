import type { Anchor, FigurePlace, PageRead } from '../messages'
import type { Article } from '../types'
import { anchorFigures, type Anchored } from './anchor'
import { pageOf, watchChanges } from './changes'
import { addRules, canPaint, flash, paint } from './paint'
import { stayHere } from './stay'
import { indexText } from './text-index'

/** What following a page needs from outside: reading it, and telling what was read. */
export interface Hands {
  /** Reads the page as it is at the call; gives up once `left` is aborted. */
  read: (url: string, left: AbortSignal) => Promise<Pick<PageRead, 'articles' | 'reason'>>
  send: (page: PageRead) => Promise<Anchor[]>
  left: (visit: string) => void
  /** False once the extension was updated or removed, and this script is left over. */
  alive: () => boolean
}

/** A page that is followed, by one showing of its document. */
export interface Following {
  /** Tells this showing of the document from the next. */
  visit: string
  /** Reads anew, changed or not. */
  again: () => void
  /** Scrolls to a figure; false where it is not on the page any more. */
  show: (place: FigurePlace) => boolean
  /** The figures marked now. */
  figures: () => Anchored[]
  /** Nodes of our own, whose coming and going is no change of the page. */
  own: Set<Node>
  stop: () => void
}

/** A page whose address changes this soon after its text is one page, read under the address to come. */
const TEXT_BEFORE_ADDRESS_MS = 2000

const textOf = (articles: Article[]) => articles.map(({ title, text }) => `${title}\n${text}`).join('\n\f')

/** Reads a page and marks its figures, now and whenever the page changes; one reading per change. */
export function followPage(hands: Hands): Following {
  const visit = `${performance.timeOrigin}-${Math.random()}`
  const own = new Set<Node>()
  let anchors: Anchor[] = []
  let figures: Anchored[] = []
  let erase = none
  let removeRules = none
  let seen = ''
  let told: { text: string; url: string; at: number } | null = null
  let stay = stayHere()

  const mark = () => {
    erase()
    figures = anchors.length > 0 ? anchorFigures(indexText(document), anchors) : []
    if (!canPaint()) return
    if (figures.length > 0 && removeRules === none) removeRules = addRules(document)
    erase = paint(figures.map(({ range }) => range))
  }
  const hide = () => {
    figures = []
    erase()
  }
  const same = () => {
    mark()
    return false
  }
  const ended = () => {
    stop()
    return false
  }
  const isTold = (text: string, url: string) =>
    told !== null && told.text === text && (told.url === url || Date.now() - told.at > TEXT_BEFORE_ADDRESS_MS)

  /** Answers whether the article's text was another than before. */
  const look = async (force: boolean, left: AbortSignal): Promise<boolean> => {
    if (!hands.alive()) return ended()
    const url = location.href
    const all = document.body?.textContent ?? ''
    if (!force && all === seen && url === told?.url) return same()
    const { articles, reason } = await hands.read(url, left)
    if (left.aborted || isLeft(url)) return true
    seen = all
    const text = textOf(articles)
    if (!force && isTold(text, url)) return same()
    told = { text, url, at: Date.now() }
    const answer = await hands.send({ url, visit, articles, reason })
    if (left.aborted) return true
    anchors = answer
    mark()
    return true
  }
  const lookQuietly = (force: boolean): Promise<boolean> =>
    stay
      .read((left) => look(force, left))
      .catch((error: unknown) => {
        if (!hands.alive()) return ended()
        console.warn('By All Accounts could not read this page.', error)
        return false
      })
  const moved = () => {
    stay.leave()
    stay = stayHere()
    hide()
  }
  const unwatch = watchChanges(window, own, { moved, settled: () => lookQuietly(false) })
  const onHide = () => (hands.alive() ? hands.left(visit) : stop())
  const onShow = (event: PageTransitionEvent) => event.persisted && void lookQuietly(true)
  const onSight = () => {
    if (!hands.alive()) stop()
  }
  addEventListener('pagehide', onHide)
  addEventListener('pageshow', onShow)
  document.addEventListener('visibilitychange', onSight)

  function stop() {
    stay.leave()
    unwatch()
    removeEventListener('pagehide', onHide)
    removeEventListener('pageshow', onShow)
    document.removeEventListener('visibilitychange', onSight)
    anchors = []
    figures = []
    erase()
    removeRules()
    removeRules = none
  }

  void lookQuietly(true)
  return {
    visit,
    again: () => void lookQuietly(true),
    show: (place) => {
      const there = figures.find(
        ({ anchor, range }) =>
          anchor.article === place.article && anchor.claim === place.claim && !range.collapsed,
      )
      if (there) flash(there.range)
      return there !== undefined
    },
    figures: () => figures,
    own,
    stop,
  }
}

const none = () => {}

/** Whether the address changed to another page's before the change was told. */
const isLeft = (url: string): boolean => pageOf(location.href) !== pageOf(url)
