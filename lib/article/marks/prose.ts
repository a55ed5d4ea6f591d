import { isElement, isText } from '../copy/node'

/** Shorter runs are labels, names and dates. */
const MIN_RUN = 60

/** Characters of running text: of paragraphs, and of divisions with text of their own, less what is in links. */
export function proseSizes(body: Element): Map<Element, number> {
  const sizes = new Map<Element, number>()

  /** Notes what an element holds; gives the characters of all its text. */
  const visit = (element: Element): number => {
    let text = 0
    let own = 0
    let prose = 0
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        text += child.data.length
        own += child.data.trim().length
      } else if (isElement(child) && child.localName !== 'a') {
        text += visit(child)
        prose += sizes.get(child) ?? 0
      }
    }
    if (element.localName === 'p' && text >= MIN_RUN) prose += text
    if (element.localName === 'div' && own >= MIN_RUN) prose += own
    if (prose > 0) sizes.set(element, prose)
    return text
  }

  visit(body)
  return sizes
}
