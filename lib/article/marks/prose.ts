import { isText } from '../copy/node'

/** Shorter runs are labels, names and dates. */
const MIN_RUN = 60

/** Characters of running text: of paragraphs, and of divisions with text of their own, less what is in links. */
export function proseSizes(body: Element): Map<Element, number> {
  const sizes = new Map<Element, number>()
  const add = (element: Element, size: number) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (at.localName === 'a') return
      if (at === body) break
    }
    for (let at: Element | null = element; at; at = at.parentElement) {
      sizes.set(at, (sizes.get(at) ?? 0) + size)
      if (at === body) return
    }
  }
  for (const paragraph of Array.from(body.getElementsByTagName('p'))) {
    const links = Array.from(paragraph.getElementsByTagName('a')).reduce(
      (sum, a) => sum + (a.textContent ?? '').length,
      0,
    )
    const size = (paragraph.textContent ?? '').trim().length - links
    if (size >= MIN_RUN) add(paragraph, size)
  }
  for (const division of Array.from(body.getElementsByTagName('div'))) {
    let own = 0
    for (let child = division.firstChild; child; child = child.nextSibling)
      if (isText(child) && child.data.length > 1) own += child.data.trim().length
    if (own >= MIN_RUN) add(division, own)
  }
  return sizes
}
