import type { Anchor } from '../messages'
import { rangeOf, squeeze, type TextIndex } from './text-index'

/** Letters of context on either side that must agree where the whole sentence is not on the page in one piece. */
const CONTEXT = 24

/** A figure that was found on the page. */
export interface Anchored {
  anchor: Anchor
  range: Range
}

function isVisible(range: Range): boolean {
  const parent = range.startContainer.parentElement
  if (!parent) return false
  // By way of the prototype: a form's input named "checkVisibility" would hide the method.
  return Element.prototype.checkVisibility?.call(parent) ?? true
}

/** All places of `wanted` in the index, those after `from` first. */
function* placesOf(index: TextIndex, wanted: string, from: number): Generator<number> {
  for (let at = index.text.indexOf(wanted, from); at !== -1; at = index.text.indexOf(wanted, at + 1)) yield at
  for (let at = index.text.indexOf(wanted); at !== -1 && at < from; at = index.text.indexOf(wanted, at + 1))
    yield at
}

function find(index: TextIndex, before: string, figure: string, after: string, from: number) {
  for (const at of placesOf(index, before + figure + after, from)) {
    const range = rangeOf(index, at + before.length, at + before.length + figure.length)
    if (range && isVisible(range)) return { at, range }
  }
  return null
}

/**
 * Finds figures on the page again by their sentences. The figure itself has to stand there letter by letter: a changed
 * digit is another figure. Those not on the page (any more) are left out.
 * @param anchors in the order of the text
 */
export function anchorFigures(index: TextIndex, anchors: Anchor[]): Anchored[] {
  let from = 0
  return anchors.flatMap((anchor) => {
    const figure = squeeze(anchor.quote.slice(anchor.start, anchor.end))
    if (figure === '') return []
    const before = squeeze(anchor.quote.slice(0, anchor.start))
    const after = squeeze(anchor.quote.slice(anchor.end))
    const found =
      find(index, before, figure, after, from) ??
      find(index, before.slice(-CONTEXT), figure, after.slice(0, CONTEXT), from)
    if (!found) return []
    from = found.at
    return [{ anchor, range: found.range }]
  })
}
