import { firstChildOf, nextSiblingOf } from './node'

/** A form, or an element that shadows its own name: only a form can. */
const isForm = (node: Node): boolean => {
  const name: unknown = (node as Partial<Element>).localName
  return name === 'form' || (name !== undefined && name !== null && typeof name !== 'string')
}

/**
 * Goes through a tree in document order without recursion, however deep it is.
 * @param enter takes a node, what its parent became and its depth; gives what the node became, null to pass its children over
 */
export function walkTree<T>(
  first: Node | null,
  top: T,
  enter: (node: Node, parent: T, depth: number) => T | null,
): void {
  const above: { node: Node; parent: T }[] = []
  let parent = top
  let node = first
  while (node) {
    const became = enter(node, parent, above.length)
    const form = isForm(node)
    const child: Node | null = became === null ? null : firstChildOf(node, form)
    if (became !== null && child) {
      above.push({ node, parent })
      parent = became
      node = child
      continue
    }
    let next: Node | null = nextSiblingOf(node, form)
    while (!next) {
      const up = above.pop()
      if (!up) return
      parent = up.parent
      next = nextSiblingOf(up.node, isForm(up.node))
    }
    node = next
  }
}
