/**
 * Reads a property of a form, or of the document, past the names that a page gives to its own controls: an
 * `<input name="childNodes">` shadows its form's property of that name. The prototype's getter is not shadowed.
 */
export function shadowable<T>(node: object, key: string): T {
  for (let proto: object | null = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
    const getter = Object.getOwnPropertyDescriptor(proto, key)?.get
    if (getter) return getter.call(node) as T
  }
  return (node as Record<string, unknown>)[key] as T
}

export const ELEMENT = 1
export const TEXT = 3

/** Node type; a form's can be shadowed. */
export function typeOf(node: Node): number {
  const type: unknown = node.nodeType
  return typeof type === 'number' ? type : shadowable<number>(node, 'nodeType')
}

export const isElement = (node: Node): node is Element => typeOf(node) === ELEMENT
export const isText = (node: Node): node is Text => typeOf(node) === TEXT

/** Lower-case element name; a form's can be shadowed. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName
  return (typeof name === 'string' ? name : shadowable<string>(element, 'localName')).toLowerCase()
}

/** First child and next sibling of an element, safe for forms. */
export const firstChildOf = (element: Node, isForm: boolean): Node | null =>
  isForm ? shadowable<Node | null>(element, 'firstChild') : element.firstChild

export const nextSiblingOf = (element: Node, isForm: boolean): Node | null =>
  isForm ? shadowable<Node | null>(element, 'nextSibling') : element.nextSibling

/** Attribute value, or null. */
export function attributeOf(element: Element, name: string): string | null {
  const read: unknown = element.getAttribute
  if (typeof read === 'function') return element.getAttribute(name)
  const attributes = shadowable<NamedNodeMap>(element, 'attributes')
  return attributes.getNamedItem(name)?.value ?? null
}

const NONE: [name: string, value: string][] = []

/** An element's attributes of the wanted names. */
export function attributesOf(
  element: Element,
  isForm: boolean,
  wanted: ReadonlySet<string>,
): [name: string, value: string][] {
  if (!isForm && !element.hasAttributes()) return NONE
  const names = isForm
    ? Array.from(shadowable<NamedNodeMap>(element, 'attributes'), ({ name }) => name)
    : element.getAttributeNames()
  const found: [name: string, value: string][] = []
  for (const name of names) if (wanted.has(name)) found.push([name, attributeOf(element, name) ?? ''])
  return found
}
