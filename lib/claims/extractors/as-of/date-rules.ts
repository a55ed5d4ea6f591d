import { ago } from './ago'
import { bareYear } from './bare-year'
import { calendarPeriod } from './calendar-period'
import type { DateFound, DateRule } from './date-rule'
import type { Day } from './day'
import { eventDate } from './event-date'
import { monthRange } from './month-range'
import { monthsTo } from './months-to'
import { namedDate } from './named-date'
import { partOfYear } from './part-of-year'
import { pastWindow } from './past-window'
import { season } from './season'
import { sinceStart } from './since-start'
import { toldFrom } from './told-from'

/** Every form of date, the more telling first: where two overlap, the earlier rule's stands. */
const DATE_RULES: readonly DateRule[] = [
  pastWindow,
  ago,
  toldFrom,
  season,
  monthsTo, // before the month in it
  sinceStart,
  partOfYear, // before the year it is a part of
  eventDate, // before the bare year and month in it
  monthRange,
  namedDate, // before the period: "April last year" is one date
  calendarPeriod,
  bareYear,
]

/** Whether a sentence has any word that dates are told with. */
export const mayHoldDate = (text: string): boolean => DATE_RULES.some(({ cue }) => cue.test(text))

/** A longer line is no sentence of prose, in characters. */
const LONGEST = 3000

/**
 * The dates of a sentence, in order, none overlapping; offsets in its text.
 * @param today day of publication
 * @param isToCome whether the sentence speaks of what is to come
 */
export function datesIn(text: string, today: Day, isToCome: boolean): DateFound[] {
  if (text.length > LONGEST) return []
  const found: DateFound[] = []
  for (const { cue, find } of DATE_RULES) {
    if (!cue.test(text)) continue
    for (const date of find(text, today, isToCome))
      if (!found.some(({ start, end }) => date.start < end && start < date.end)) found.push(date)
  }
  return found.sort((a, b) => a.start - b.start)
}
