import type { AsOf } from '../../../types'
import type { DateFound } from './date-rule'
import { addDays, type Day } from './day'

const SINCE =
  /\bsince(?: [\p{L}’'-]+){0,10} ?$|\b(?:starting|beginning|dating back to|as early as)(?: in| on)? $/iu
const UNTIL =
  /\b(?:by|until|till|as of|as at|up to|up until|through|to|prior to)(?: (?:the )?(?:end of |early |late |mid-)?)$/i
const BEFORE = /\bbefore $/i

/**
 * What a date says of a count, by the words before it: "since 2011" runs to the article's day, "by Friday" is as of that day.
 * @param today the article's day; null where it isn't told, and then the end of "since 2011" isn't either: null
 */
export function asOfDate(text: string, date: DateFound, today: Day | null, isToCome: boolean): AsOf | null {
  const before = text.slice(Math.max(0, date.start - 60), date.start)
  // The date's own words may hold its preposition ("on Friday").
  const words = text.slice(date.start, date.end)
  const isPast = today === null || date.from <= today
  if (SINCE.test(before) && isPast) return today === null ? null : { from: date.from, to: today }
  if (UNTIL.test(before) || /^by /i.test(words)) return { from: date.to, to: date.to }
  if (BEFORE.test(before)) {
    const eve = addDays(date.from, -1)
    return { from: eve, to: eve }
  }
  const to = !isToCome && today && isPast && date.to > today ? today : date.to
  return { from: date.from, to }
}
