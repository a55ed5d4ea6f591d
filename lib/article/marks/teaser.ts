import { READ_MORE_LABELS } from '../line-rules/line-words'

const LABEL = new RegExp(`^\\W{0,3}(?:${READ_MORE_LABELS})\\W{0,3}$`, 'i')
const MAX_LABEL = 40
/** A box of teasers is a small part of a page; a larger one holds the page itself. */
const MAX_BOX = 1200
/** Boxes open with their label, some elements down. */
const DEPTH = 3

const BOXES = new Set(['div', 'section', 'ul'])
const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6'])
/** What can be a label besides a heading: an element of text alone. */
const LABELS = new Set(['p', 'span', 'strong', 'b', 'div', 'li'])

const sizeOf = (element: Element): number => (element.textContent ?? '').trim().length

/** Whether a box opens with a label that leads to other articles ("Related", "Read more"). */
function opensWithLabel(box: Element): boolean {
  let at = box.firstElementChild
  for (let depth = 0; at && depth < DEPTH; depth++) {
    const isLabel = HEADINGS.has(at.localName) || (LABELS.has(at.localName) && at.firstElementChild === null)
    if (isLabel) {
      const text = at.textContent ?? ''
      return text.length <= 2 * MAX_LABEL && LABEL.test(text.trim()) && sizeOf(box) > text.trim().length
    }
    at = at.firstElementChild
  }
  return false
}

/** Whether an article within another leads away by its heading. */
const isInnerTeaser = (element: Element): boolean =>
  Boolean(element.parentElement?.closest('article')) &&
  element.querySelector('h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4') !== null

/** Whether a part of a page shows other articles, told by what stands in it and not by its name. */
export const isTeaserBox = (element: Element): boolean =>
  (BOXES.has(element.localName)
    ? opensWithLabel(element)
    : element.localName === 'article' && isInnerTeaser(element)) && sizeOf(element) <= MAX_BOX
