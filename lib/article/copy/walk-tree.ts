import { firstChildOf, isElement, nameOf, nextSiblingOf } from './node'

const isForm = (node: Node) => isElement(node) && nameOf(node) === 'form'

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
    const child: Node | null = became === null ? null : firstChildOf(node, isForm(node))
    if (became !== null && child) {
      above.push({ node, parent })
      parent = became
      node = child
      continue
    }
    let next: Node | null = nextSiblingOf(node, isForm(node))
    while (!next) {
      const up = above.pop()
      if (!up) return
      parent = up.parent
      next = nextSiblingOf(up.node, isForm(up.node))
    }
    node = next
  }
}
