/** A moment given by an element of the page: `<time>`, or microdata. */
export interface Stamp {
  /** Machine-readable value, or "" where there is none. */
  value: string
  /** What the reader sees. */
  text: string
  from: 'time-element' | 'microdata'
  updated: boolean
  /** Whether it stands in one of several like parts that each lead to a page of their own. */
  listed: boolean
  element: Element
}

const MAX_STAMPS = 400
const UPDATE = /updat|modif/i

const valueOf = (element: Element) =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? ''

/** Whether a time, by its names or the words right before it, is that of a change. */
function tellsUpdate(time: Element): boolean {
  const parent = time.parentElement
  const before =
    (parent?.textContent ?? '').slice(0, 60).split((time.textContent ?? '').trim() || '\n')[0] ?? ''
  return UPDATE.test(
    `${time.getAttribute('class') ?? ''} ${parent?.getAttribute('class') ?? ''} ${before.slice(-25)}`,
  )
}

const LIST_REACH = 3
/** A shorter link is an author or a section. */
const MIN_TITLE = 15

const nameOf = (element: Element) => `${element.localName} ${element.getAttribute('class') ?? ''}`

const holdsTime = (element: Element | null): boolean =>
  element !== null && (element.localName === 'time' || element.getElementsByTagName('time').length > 0)

/** Whether a time is that of a teaser: its part has a like one beside it with a time too, and leads away. */
function isListed(time: Element): boolean {
  let at: Element | null = time
  for (let up = 0; at && up < LIST_REACH; up++, at = at.parentElement) {
    const name = nameOf(at)
    const hasLike = [at.previousElementSibling, at.nextElementSibling].some(
      (beside) => beside !== null && nameOf(beside) === name && holdsTime(beside),
    )
    if (!hasLike) continue
    const links = Array.from(at.getElementsByTagName('a'))
    return (
      links.some((link) => (link.textContent ?? '').trim().length >= MIN_TITLE) || at.closest('a') !== null
    )
  }
  return false
}

/** Parts of a page whose moments are those of other pieces. */
const OTHERS = new Set([
  'related articles',
  'comments',
  'navigation',
  'advertising',
  'player',
  'appeal',
  'notice',
])

function isOthers(element: Element, marks: ReadonlyMap<Element, { name: string }>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const mark = marks.get(at)
    if (mark) return OTHERS.has(mark.name)
  }
  return false
}

/** The stamps in the smallest part of the page that holds the headline and any of them come before the others. */
function nearestFirst(stamps: Stamp[], headline: Element | null): Stamp[] {
  for (let at = headline?.parentElement; at; at = at.parentElement) {
    const part = at
    const near = stamps.filter(({ element }) => part.contains(element))
    if (near.length > 0) return [...near, ...stamps.filter((stamp) => !near.includes(stamp))]
  }
  return stamps
}

/**
 * All moments that a page's elements give: those nearest to the headline first, each group in order.
 * @param marks parts of the page that are not its article's
 */
export function readStamps(copy: Document, marks: ReadonlyMap<Element, { name: string }>): Stamp[] {
  const times = Array.from(copy.getElementsByTagName('time')).slice(0, MAX_STAMPS)
  const marked = Array.from(copy.querySelectorAll('[itemprop~="datePublished"],[itemprop~="dateModified"]'))
  const stamps = [
    ...marked.slice(0, MAX_STAMPS).map((element): Stamp => ({
      value: valueOf(element),
      text: (element.textContent ?? '').trim().slice(0, 80),
      from: 'microdata',
      updated: (element.getAttribute('itemprop') ?? '').includes('dateModified'),
      listed: false,
      element,
    })),
    ...times.map((element): Stamp => ({
      value: valueOf(element),
      text: (element.textContent ?? '').trim().slice(0, 80),
      from: 'time-element',
      updated: tellsUpdate(element),
      listed: isListed(element),
      element,
    })),
  ]
  const own = stamps.filter(({ element }) => !isOthers(element, marks))
  const headlines = copy.getElementsByTagName('h1')
  return nearestFirst(own, headlines.length === 1 ? (headlines[0] ?? null) : null)
}
