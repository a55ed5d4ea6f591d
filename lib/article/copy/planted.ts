import { BLOCKS } from '../lines/element-kinds'

const list = (words: string) => new Set(words.split(' '))

/** Elements that tell something without holding text. */
const TELLING = list('br hr meta link time title td th head body data')

/** Elements of the copy; each is set into its parent once it holds something, so that empty ones never are. */
export interface Planted {
  /** An element that is to stand in `parent`. */
  add(element: Element, parent: Element): void
  /** A text that stands in `parent`; white space that nobody sees is passed over. */
  addText(text: string, parent: Element): void
  /** What an element stands in, or is to stand in. */
  parentOf(element: Element): Element | null
}

/** Begins a copy below `root`. */
export function plant(root: Element, createText: (text: string) => Text): Planted {
  const waiting = new Map<Element, Element>()

  const settle = (element: Element) => {
    for (let at: Element = element; ;) {
      const parent = waiting.get(at)
      if (parent === undefined) return
      waiting.delete(at)
      parent.appendChild(at)
      at = parent
    }
  }

  /** Where white space would be seen: in the element, or around the inline elements that it would open. */
  const placeOfSpace = (parent: Element): Element | null => {
    let at = parent
    while (at.lastChild === null && !BLOCKS.has(at.localName) && at !== root) {
      const outer = waiting.get(at) ?? at.parentElement
      if (outer === null) return null
      at = outer
    }
    return at.lastChild === null || BLOCKS.has((at.lastChild as Element).localName) ? null : at
  }

  return {
    add(element, parent) {
      waiting.set(element, parent)
      if (TELLING.has(element.localName) || element.hasAttribute('itemprop')) settle(element)
    },
    addText(text, parent) {
      const isBlank = parent.localName !== 'pre' && text.trim() === ''
      const place = isBlank ? placeOfSpace(parent) : parent
      if (place === null) return
      settle(place)
      place.appendChild(createText(isBlank ? ' ' : text))
    },
    parentOf: (element) => waiting.get(element) ?? element.parentElement,
  }
}
