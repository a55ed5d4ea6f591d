import { shadowable } from './node'

/** A longer style is dropped with its element: whether it hides can't be told. */
const MAX_STYLE = 1000
/** A dialogue over the page can mark all that is below it as hidden from screen readers; that is still the page. */
const PAGE_BEHIND_DIALOGUE = 1500

/** A longer paragraph is shown, and only kept from screen readers. */
const LABEL = 60

/** Clipped to nothing or set beside the page: words for screen readers. */
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01]|(?:left|text-indent)\s*:\s*-\d{3,})/i

/** Whether an element says of itself that it isn't shown. */
export function isHidden(
  name: string,
  element: Element,
  attributes: [name: string, value: string][],
): boolean {
  if (name === 'body' || name === 'html') return false
  return attributes.some(([attribute, value]) => {
    if (attribute === 'hidden') return value !== 'until-found'
    if (attribute === 'style') return value.length > MAX_STYLE || HIDING_STYLE.test(value)
    if (attribute !== 'aria-hidden' || value !== 'true') return false
    const size = (shadowable<string | null>(element, 'textContent') ?? '').length
    return size < (name === 'p' ? LABEL : PAGE_BEHIND_DIALOGUE)
  })
}
