import type { Anchored } from './anchor'

/** What a click belongs to already: a mark inside never takes it. */
const TAKEN =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]'

/** The figure under a plain click; null where there is none, or where the click is the page's own. */
export function figureAt(event: MouseEvent, figures: Anchored[]): Anchored | null {
  if (!event.isTrusted || event.button !== 0 || event.defaultPrevented) return null
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null
  if (event.target instanceof Element && Element.prototype.closest.call(event.target, TAKEN)) return null
  if (getSelection()?.isCollapsed === false) return null
  const { clientX, clientY } = event
  const hit = figures.find(({ range }) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
    ),
  )
  return hit ?? null
}
