import { isText } from '../copy/node'

/** What can hold a picture and its caption. */
const BOXES = new Set(['div', 'section', 'span', 'li', 'table', 'tr', 'dl', 'center', 'td', 'a'])
const SLANTED = new Set(['em', 'i', 'small', 'figcaption', 'cite', 'br', 'a'])
/** Longer texts beside a picture are paragraphs. */
const MAX_CAPTION = 320
const HEADINGS = 'h1,h2,h3,h4,h5,h6,blockquote'

/** Whether text stands directly in an element, beside its children. */
function hasOwnText(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isText(child) && child.data.trim() !== '') return true
  return false
}

/**
 * Whether an element holds a picture and the few words that belong to it, told by what stands in it and not by its name.
 * @param pictured the elements that hold a picture
 */
export function isPictureBox(element: Element, pictured: ReadonlySet<Element>): boolean {
  if (!pictured.has(element)) return false
  const isBox =
    BOXES.has(element.localName) ||
    // A paragraph with a picture is a caption where all its words are set apart as one.
    (element.localName === 'p' && Array.from(element.children).every((child) => SLANTED.has(child.localName)))
  if (!isBox) return false
  const size = (element.textContent ?? '').trim().length
  return size > 0 && size <= MAX_CAPTION && !hasOwnText(element) && element.querySelector(HEADINGS) === null
}
