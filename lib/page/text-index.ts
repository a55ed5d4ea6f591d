/** Elements whose text is no text of the page. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'OPTION', 'IFRAME'])

/** White space, soft hyphens, zero-width and bidi marks: what a page may hold between the letters of a sentence. */
const BETWEEN = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g

/** A text without all that may differ between a page and the article read from it. */
export function squeeze(text: string): string {
  return text.replace(BETWEEN, '')
}

/** The text nodes of a page and their squeezed text, in order. */
export interface TextIndex {
  text: string
  nodes: Text[]
  /** Where each node's text starts in `text`. */
  starts: number[]
}

/** Indexes the text of a page, so that sentences can be found across elements. */
export function indexText(root: Node): TextIndex {
  const document = root.ownerDocument ?? (root as Document)
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    SILENT.has(node.nodeName.toUpperCase()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Text[] = []
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node.nodeType !== 3) continue
    const part = squeeze((node as Text).data)
    if (part === '') continue
    nodes.push(node as Text)
    starts.push(length)
    parts.push(part)
    length += part.length
  }
  return { text: parts.join(''), nodes, starts }
}

/** Index of the node that holds the squeezed offset. */
function nodeAt(starts: number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Offset in `data` of its `count`-th letter that is not squeezed out. */
function rawOffset(data: string, count: number): number {
  let seen = 0
  for (let at = 0; at < data.length; at++) {
    if (squeeze(data[at] ?? '') === '') continue
    if (seen === count) return at
    seen++
  }
  return data.length
}

/** The range between two squeezed offsets; null where the index is empty or `end` is not after `start`. */
export function rangeOf(index: TextIndex, start: number, end: number): Range | null {
  if (end <= start) return null
  const first = nodeAt(index.starts, start)
  const last = nodeAt(index.starts, end - 1)
  const from = index.nodes[first]
  const to = index.nodes[last]
  if (!from || !to) return null
  const range = from.ownerDocument.createRange()
  range.setStart(from, rawOffset(from.data, start - (index.starts[first] ?? 0)))
  range.setEnd(to, rawOffset(to.data, end - 1 - (index.starts[last] ?? 0)) + 1)
  return range
}
