import type { DateFound } from './date-rule'
import { datesIn } from './date-rules'

/** Two days of other years, months and weekdays: what is told from the day of writing comes out otherwise. */
const REFERENCES = ['1903-02-10', '2097-10-31'] as const

export const isSameDate = (a: DateFound, b: DateFound) =>
  a.start === b.start && a.end === b.end && a.from === b.from && a.to === b.to

/** What no date with its year is without: 1994, ’94. */
const YEAR = /\d{4}|['’]\d\d/

/** The dates of a sentence that read alike on whatever day they were written: with their year, and not "on Friday" or "last May". */
export function absoluteDates(text: string): DateFound[] {
  if (!YEAR.test(text)) return []
  const [one, other] = REFERENCES
  const dates = datesIn(text, one, false)
  if (dates.length === 0) return []
  const others = datesIn(text, other, false)
  return dates.filter((date) => others.some((same) => isSameDate(date, same)))
}
