import type { DateRule } from './date-rule'
import { addDays, dayOf, monthDays, monthOf, weekDays, yearDays, yearOf, type Day, type Days } from './day'

const PERIOD =
  /\b(this|last|next) (week(?:end)?|month|quarter|year)\b|\b(?:over|at|on|during) the (weekend)\b/gi

function quarterDays(year: number, month: number): Days {
  const first = month - ((((month - 1) % 3) + 3) % 3)
  return { from: dayOf(year, first, 1), to: dayOf(year, first + 3, 0) }
}

function weekendDays(today: Day, step: number): Days {
  const saturday = addDays(weekDays(today).from, 5 + 7 * step)
  return { from: saturday, to: addDays(saturday, 1) }
}

function daysOf(unit: string, step: number, today: Day): Days {
  const [year, month] = [yearOf(today), monthOf(today)]
  if (unit === 'week') return weekDays(addDays(today, 7 * step))
  if (unit === 'month') {
    const first = dayOf(year, month + step, 1)
    return monthDays(yearOf(first), monthOf(first))
  }
  if (unit === 'quarter') return quarterDays(year, month + 3 * step)
  return yearDays(year + step)
}

/** Days of a stretch told from now on. */
const LENGTHS: Readonly<Record<string, number>> = { week: 7, month: 30, quarter: 91, year: 365 }

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** "this week", "last month", "next year", "over the weekend" (the last one that had begun by the day of publication). */
export const calendarPeriod: DateRule = {
  name: 'calendar-period',
  cue: /week|month|quarter|year/i,
  find: (text, today) =>
    [...text.matchAll(PERIOD)].flatMap((match) => {
      const [words, which = '', unit = '', weekend] = match
      // "the last year" is a window up to now.
      const isWindow = /\bthe $/i.test(text.slice(0, match.index))
      if (which.toLowerCase() === 'last' && isWindow) return []
      // "over the next year": from now on.
      if (which.toLowerCase() === 'next' && isWindow && LENGTHS[unit.toLowerCase()])
        return [
          {
            rule: 'calendar-period',
            start: match.index,
            end: match.index + words.length,
            from: today,
            to: addDays(today, LENGTHS[unit.toLowerCase()] ?? 0),
          },
        ]
      const step = STEPS[which.toLowerCase()] ?? 0
      const isBegun = weekendDays(today, 0).from <= today
      const days =
        weekend || unit.toLowerCase() === 'weekend'
          ? weekendDays(today, step > 0 ? 1 : isBegun ? step : -1)
          : daysOf(unit.toLowerCase(), step, today)
      return [{ rule: 'calendar-period', start: match.index, end: match.index + words.length, ...days }]
    }),
}
