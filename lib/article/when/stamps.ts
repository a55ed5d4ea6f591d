/** A moment given by an element of the page: `<time>`, or microdata. */
export interface Stamp {
  /** Machine-readable value, or "" where there is none. */
  value: string
  /** What the reader sees. */
  text: string
  from: 'time-element' | 'microdata'
  updated: boolean
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

/** All moments that a page's elements give, in order. */
export function readStamps(copy: Document): Stamp[] {
  const times = Array.from(copy.getElementsByTagName('time')).slice(0, MAX_STAMPS)
  const marked = Array.from(copy.querySelectorAll('[itemprop~="datePublished"],[itemprop~="dateModified"]'))
  return [
    ...marked.slice(0, MAX_STAMPS).map((element): Stamp => ({
      value: valueOf(element),
      text: (element.textContent ?? '').trim().slice(0, 80),
      from: 'microdata',
      updated: (element.getAttribute('itemprop') ?? '').includes('dateModified'),
      element,
    })),
    ...times.map((element): Stamp => ({
      value: valueOf(element),
      text: (element.textContent ?? '').trim().slice(0, 80),
      from: 'time-element',
      updated: tellsUpdate(element),
      element,
    })),
  ]
}
