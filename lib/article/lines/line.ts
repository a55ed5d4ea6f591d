export type LineKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quote'

/** A line of a page: what a reader sees between two line ends. */
export interface Line {
  text: string
  kind: LineKind
  /** 1 to 6 for headings, 0 otherwise. */
  level: number
  /** Characters of the text that are inside links. */
  linked: number
  /** Characters of the text that are bold or italic. */
  stressed: number
}

/** A line with its place in the page. */
export interface PageLine extends Line {
  /** The element that the line is the text of, or a part of the text of. */
  block: Element
  /** What holds the line beside its like: a paragraph's parent, a list's, a table's. */
  container: Element
  /** The container's class names; "" where it has none. */
  containerName: string
  /** The first inline elements in it that have attributes. */
  inner: Element[]
  /** Name of the rule that took its part of the page away; "" where it stands. */
  removed: string
}

/** Share of a line that is inside links, 0 to 1. */
export const linkShare = (line: Line): number => line.linked / Math.max(1, line.text.length)
