import { Readability } from '@mozilla/readability'

/**
 * The part of a page that Readability takes for the article, or null where it finds none.
 * The document is used up: Readability moves and removes its elements.
 */
export function readable(document: Document): Element | null {
  const parsed = new Readability<Element>(document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse()
  return parsed?.content ?? null
}
