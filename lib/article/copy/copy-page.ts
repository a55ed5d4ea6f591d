import { KEPT_ATTRIBUTES, KEPT_ELEMENTS, DROPPED_ELEMENTS, INLINE_PARENTS } from './element-words'
import { dataOf, type DataScript } from './data-script'
import { isHidden } from './hidden'
import { attributeOf, attributesOf, ELEMENT, nameOf, shadowable, TEXT, typeOf } from './node'
import { plant } from './planted'
import { walkTree } from './walk-tree'

/** A page larger than this is not a news article; reading it would stall the tab. */
const MAX_ELEMENTS = 60_000
const MAX_CHARACTERS = 6_000_000
const MAX_SCRIPTS = 60
/** Longer values are addresses of pictures or data; no class, date or meta value needs more. */
const MAX_ATTRIBUTE = 1000
/** Deeper elements are joined to this level: browsers' own parsers stop at 512. */
const MAX_DEPTH = 200
/** A form with more text than this wraps the page itself, as some publishing systems do. */
const FORM_HOLDS_PAGE = 600

/** A copy of a page's elements and text that nothing on the page can disturb, or why there is none. */
export type PageCopy =
  | { document: Document; data: DataScript[]; pictured: Set<Element>; asking: Set<Element> }
  | { reason: string }

const PICTURES = new Set(['img', 'picture', 'amp-img'])
/** A picture's caption stands in what holds the picture, at most this many elements up. */
const PICTURE_REACH = 4
/** What asks for an address stands around its form, at most this many elements up. */
const FORM_REACH = 2

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
  (name === 'form' && (shadowable<string | null>(element, 'textContent') ?? '').length < FORM_HOLDS_PAGE)

/** Attributes that are looked at: those kept, and those that hide. */
const READ = new Set([...KEPT_ATTRIBUTES, 'hidden', 'style', 'aria-hidden'])
const META_READ = new Set([...KEPT_ATTRIBUTES, 'name'])

/** Copy of an element without its children; null where it is not taken over. */
function copyElement(source: Element, name: string, parent: Element, document: Document): Element | null {
  if (isDropped(name, source)) return null
  const attributes = attributesOf(source, name === 'form', name === 'meta' ? META_READ : READ)
  if (attributes.length > 0 && isHidden(name, source, attributes)) return null
  const copy = document.createElement(copyName(name, parent.localName))
  for (const [attribute, value] of attributes)
    if (
      value.length <= MAX_ATTRIBUTE &&
      (KEPT_ATTRIBUTES.has(attribute) || (name === 'meta' && attribute === 'name'))
    )
      copy.setAttribute(attribute, value)
  return copy
}

/**
 * Copies a page's elements and text, by allowlist, into a document of its own. The page is only read. Of its pictures and small forms,
 * it is kept what holds them.
 * Gives a reason instead where the page is too large.
 */
export function copyPage(page: Document): PageCopy {
  const root = shadowable<Element | null>(page, 'documentElement')
  if (!root) return { reason: 'the page is empty' }
  const document = emptyDocument(page)
  while (document.firstChild) document.firstChild.remove()
  const html = document.createElement('html')
  const head = document.createElement('head')
  const body = document.createElement('body')
  html.append(head, body)
  const copies = plant(html, (text) => document.createTextNode(text))
  let elements = 0
  let characters = 0
  const data: DataScript[] = []
  const pictured = new Set<Element>()
  const asking = new Set<Element>()
  const note = (holders: Set<Element>, within: Element, reach: number) => {
    let at: Element | null = within
    for (let up = 0; at && at !== body && up < reach; up++, at = copies.parentOf(at)) holders.add(at)
  }
  const enter = (node: Node, parent: Element, depth: number): Element | null => {
    const target = parent === html ? body : parent
    if (elements > MAX_ELEMENTS || characters > MAX_CHARACTERS) return null
    const type = typeOf(node)
    if (type === TEXT) {
      const text = (node as Text).data
      characters += text.length
      copies.addText(text, target)
    }
    if (type !== ELEMENT) return null
    const source = node as Element
    const name = nameOf(source)
    if (name === 'html') return html
    if (parent === html && (name === 'head' || name === 'body')) return name === 'head' ? head : body
    const script = name === 'script' ? dataOf(source) : null
    if (script && data.length < MAX_SCRIPTS) data.push(script)
    const copy = copyElement(source, name, target, document)
    if (PICTURES.has(name)) note(pictured, target, PICTURE_REACH)
    if (copy === null && name === 'form') note(asking, target, FORM_REACH)
    if (copy === null) return null
    elements += 1
    if (depth > MAX_DEPTH) return target
    copies.add(copy, target)
    return copy
  }
  walkTree(root, html, enter)
  if (elements > MAX_ELEMENTS || characters > MAX_CHARACTERS)
    return { reason: 'this page is too large to read as an article' }
  document.appendChild(html)
  return { document, data, pictured, asking }
}
