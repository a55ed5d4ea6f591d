import { KEPT_ATTRIBUTES, KEPT_ELEMENTS, DROPPED_ELEMENTS, INLINE_PARENTS } from './element-words'
import {
  attributeNamesOf,
  attributeOf,
  firstChildOf,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  shadowable,
} from './node'
import { isHidden } from './hidden'

/** A page larger than this is not a news article; reading it would stall the tab. */
const MAX_ELEMENTS = 60_000
const MAX_CHARACTERS = 6_000_000
/** Longer values are addresses of pictures or data; no class, date or meta value needs more. */
const MAX_ATTRIBUTE = 1000
/** Deeper elements are joined to this level: browsers' own parsers stop at 512. */
const MAX_DEPTH = 200
/** A form with more text than this wraps the page itself, as some publishing systems do. */
const FORM_HOLDS_PAGE = 600

/** A copy of a page's elements and text that nothing on the page can disturb, or why there is none. */
export type PageCopy = { document: Document; data: DataScript[] } | { reason: string }

/** A script of the page that holds data and no code: JSON-LD, or a framework's state. */
export interface DataScript {
  type: string
  source: string
}

/** A script larger than this holds no article's data, or holds it to stall its reader. */
const MAX_SCRIPT = 3_000_000
const MAX_SCRIPTS = 60
const DATA_TYPES = new Set(['application/ld+json', 'application/json'])

function dataOf(name: string, element: Element): DataScript | null {
  const type = name === 'script' ? (attributeOf(element, 'type') ?? '').trim().toLowerCase() : ''
  if (!DATA_TYPES.has(type)) return null
  const source = element.textContent ?? ''
  return source.length <= MAX_SCRIPT ? { type, source } : null
}

interface Step {
  source: Node | null
  target: Element
  depth: number
}

/** linkedom has no `implementation`; its documents can be cloned without their content. */
const emptyDocument = (page: Document): Document =>
  shadowable<DOMImplementation | undefined>(page, 'implementation')?.createHTMLDocument('') ??
  (page.cloneNode(false) as Document)

function copyName(name: string, parent: string): string {
  if (KEPT_ELEMENTS.has(name) || name === 'link') return name
  if (name === 'form') return 'div'
  return INLINE_PARENTS.has(parent) ? 'span' : 'div'
}

const isDropped = (name: string, element: Element): boolean =>
  DROPPED_ELEMENTS.has(name) ||
  (name === 'link' && attributeOf(element, 'rel')?.toLowerCase() !== 'canonical') ||
  (name === 'form' && (shadowable<string | null>(element, 'textContent') ?? '').length < FORM_HOLDS_PAGE) ||
  isHidden(name, element)

function copyAttributes(source: Element, target: Element, name: string): void {
  for (const attribute of attributeNamesOf(source, name === 'form')) {
    if (!KEPT_ATTRIBUTES.has(attribute)) continue
    const value = attributeOf(source, attribute)
    if (value !== null && value.length <= MAX_ATTRIBUTE) target.setAttribute(attribute, value)
  }
  const metaName = name === 'meta' ? attributeOf(source, 'name') : null
  if (metaName !== null && metaName.length <= MAX_ATTRIBUTE) target.setAttribute('name', metaName)
}

/**
 * Copies a page's elements and text, by allowlist, into a document of its own. The page is only read.
 * Gives a reason instead where the page is too large.
 */
export function copyPage(page: Document): PageCopy {
  const root = shadowable<Element | null>(page, 'documentElement')
  if (!root) return { reason: 'the page is empty' }
  const document = emptyDocument(page)
  while (document.firstChild) document.firstChild.remove()
  const html = document.createElement('html')
  document.appendChild(html)
  let elements = 0
  let characters = 0
  const data: DataScript[] = []
  const steps: Step[] = [{ source: root.firstChild, target: html, depth: 1 }]
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { source, target, depth } = step
    if (!source) continue
    const name = isElement(source) ? nameOf(source) : ''
    steps.push({ source: nextSiblingOf(source, name === 'form'), target, depth })
    const script = isElement(source) ? dataOf(name, source) : null
    if (script && data.length < MAX_SCRIPTS) data.push(script)
    if (isText(source)) {
      characters += source.data.length
      target.appendChild(document.createTextNode(source.data))
    } else if (isElement(source) && !isDropped(name, source)) {
      elements += 1
      const flat = depth > MAX_DEPTH
      const copy = flat ? target : document.createElement(copyName(name, target.localName))
      if (!flat) {
        copyAttributes(source, copy, name)
        target.appendChild(copy)
      }
      steps.push({ source: firstChildOf(source, name === 'form'), target: copy, depth: depth + 1 })
    }
    if (elements > MAX_ELEMENTS || characters > MAX_CHARACTERS)
      return { reason: 'this page is too large to read as an article' }
  }
  if (!document.body) html.appendChild(document.createElement('body'))
  return { document, data }
}
