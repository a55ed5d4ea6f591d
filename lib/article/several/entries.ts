import type { Trace } from '../../types'
import type { PageParts } from '../page/page-parts'
import { hasOwnTime } from './own-time'

/** Parts of a page that are each a report of their own. */
export interface Entries {
  kind: 'list' | 'live' | 'articles'
  parts: Element[]
}

/** A report has at least this much prose; a teaser of a list page has less. */
const MIN_REPORT = 280
/** A second full article below the first. */
const MIN_ARTICLE = 500
/** An entry of a live blog can be one sentence. */
const MIN_LIVE = 40
const MIN_LIVE_ENTRIES = 3
/** The reports are the page: together they hold more than this share of its prose. */
const MIN_SHARE = 0.5
/** Above a live blog stands a summary that can be longer than its entries. */
const MIN_LIVE_SHARE = 0.3

/** Labels before an entry's heading: a source, a time, a section. */
const MAX_BEFORE_HEADING = 120

/** What a page says that it is. */
interface Nature {
  isLive: boolean
  /** One article with a headline of its own: its parts are sections, unless each leads to a page of its own. */
  isArticle: boolean
}

const HEADING = 'h1,h2,h3,h4'

const leadsAway = (part: Element): boolean =>
  part.querySelector('h1 a[href],h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3') !== null

/** Children of one parent that are called alike, for each parent that may hold the page's reports, and each name. */
function alike(
  body: Element,
  isPart: (part: Element) => boolean,
  mayHold: (parent: Element) => boolean,
): Element[][] {
  const groups: Element[][] = []
  const visit = (parent: Element) => {
    const byName = new Map<string, Element[]>()
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (!isPart(child)) continue
      if (mayHold(child)) visit(child)
      if (child.localName === 'p' || child.localName === 'a' || child.localName === 'tr') continue
      const name = `${child.localName} ${(child.getAttribute('class') ?? '').trim().split(/\s+/)[0]}`
      const same = byName.get(name)
      if (same) same.push(child)
      else byName.set(name, [child])
    }
    groups.push(...[...byName.values()].filter((group) => group.length >= 2))
  }
  visit(body)
  return groups
}

/** Whether a part opens with its heading: nothing but labels stands before it. */
function opensWithHeading(part: Element): boolean {
  const heading = part.querySelector(HEADING)
  if (!heading) return false
  const before = (part.textContent ?? '').split((heading.textContent ?? '').trim() || '\n')[0] ?? ''
  return before.replace(/\s+/g, ' ').trim().length < MAX_BEFORE_HEADING
}

/** What a group of like parts is: entries of a live blog, reports of a list page, or neither. */
function kindOf(group: Element[], prose: (element: Element) => number, page: Nature): Entries | null {
  if (page.isLive) {
    const entries = group.filter((part) => (part.textContent ?? '').trim().length >= MIN_LIVE)
    const timed = entries.filter(hasOwnTime)
    if (timed.length >= MIN_LIVE_ENTRIES && timed.length >= entries.length * 0.7)
      return { kind: 'live', parts: entries }
  }
  const reports = group.filter((part) => prose(part) >= MIN_REPORT && opensWithHeading(part))
  const linked = reports.filter(leadsAway)
  const own = page.isArticle ? linked : reports.filter((part) => hasOwnTime(part) || leadsAway(part))
  const least = page.isArticle ? 3 : 2
  return reports.length >= least && own.length >= reports.length * 0.6
    ? { kind: 'list', parts: reports }
    : null
}

/** Full articles one below the other, each with a headline and a time or byline of its own. */
function fullArticles(parts: PageParts, prose: (element: Element) => number): Entries | null {
  const articles = Array.from(parts.copy.body.getElementsByTagName('article')).filter(
    (article) =>
      !article.parentElement?.closest('article') &&
      prose(article) >= MIN_ARTICLE &&
      (article.querySelector('h1') !== null || (article.querySelector('h2') !== null && hasOwnTime(article))),
  )
  return articles.length >= 2 &&
    articles.every((article) => article.querySelector('h1') !== null || hasOwnTime(article))
    ? { kind: 'articles', parts: articles }
    : null
}

const LIVE_WORDS = /\blive\b|\bas it happened\b|\blatest updates\b|liveblog|live-blog/i

/** The reports of a page that holds several, or null. */
export function entriesOf(parts: PageParts, trace?: Trace): Entries | null {
  const { copy, marks, prose, linked, meta } = parts
  const size = (element: Element) => prose.get(element) ?? 0
  const away = [...marks.keys()].reduce((sum, element) => sum + size(element), 0)
  const all = Math.max(1, size(copy.body) - away)
  const isLive =
    linked.some((data) => data.type === 'LiveBlogPosting') ||
    LIVE_WORDS.test(`${copy.title} ${meta('og:title')} ${parts.url}`)
  const isArticle =
    (meta('og:type') === 'article' || linked.length > 0) && copy.body.getElementsByTagName('h1').length === 1
  const least = (isLive ? MIN_LIVE_SHARE : MIN_SHARE) * all
  const found = alike(
    copy.body,
    (part) => !marks.has(part),
    (parent) => size(parent) >= least,
  )
    .map((group) => kindOf(group, size, { isLive, isArticle }))
    .filter((entries) => entries !== null)
    .map((entries) => ({ entries, share: entries.parts.reduce((sum, part) => sum + size(part), 0) / all }))
    .filter(({ entries, share }) => share >= (entries.kind === 'live' ? MIN_LIVE_SHARE : MIN_SHARE))
    .sort((a, b) => b.share - a.share)[0]?.entries
  const entries = found ?? fullArticles(parts, size)
  if (entries)
    trace?.({
      room: 'article',
      rule: 'several reports',
      found: `${entries.parts.length} (${entries.kind})`,
      why: "like parts, each with a heading, a time or a link of its own, hold most of the page's text",
    })
  return entries ?? null
}
