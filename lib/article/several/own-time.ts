import { relativeDate } from '../when/relative-date'
import { writtenDate } from '../when/written-date'

/** Any moment will do to see whether a text tells one. */
const SOME_MOMENT = '2000-01-01T00:00:00Z'
const MAX_LABEL = 80
const CLOCK = /^\D{0,12}(?:[01]?\d|2[0-3])[.:][0-5]\d\b/

/** Whether a short text tells a time of day ("14:35"), which is of the page's own day. */
export const tellsClock = (text: string): boolean => text.length <= MAX_LABEL && CLOCK.test(text)

/** Whether a short text tells a time: a date, a clock, "2 hours ago". */
export const tellsTime = (text: string): boolean =>
  text.length <= MAX_LABEL &&
  (CLOCK.test(text) || writtenDate(text) !== null || relativeDate(text, SOME_MOMENT) !== null)

/** Whether a part of a page begins, or ends, with a time of its own. */
export function hasOwnTime(part: Element): boolean {
  const times = part.getElementsByTagName('time')
  if (times.length > 0 && times.length <= 4) return true
  const labels = Array.from(part.querySelectorAll('span,div,small,p,a,li,h3,h4,strong,em')).slice(0, 14)
  return labels.some((label) => {
    const text = (label.textContent ?? '').replace(/\s+/g, ' ').trim()
    return text !== '' && tellsTime(text)
  })
}
