import type { DateRule } from './date-rule'
import { dayOf, monthDays, yearOf, type Day } from './day'
import { MONTH_NAME as NAME, monthNumber } from './month-names'

const YEAR = '(?:,? ((?:19|20)\\d\\d))?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const JOIN = '(?: and | to | until | through |[-–—])'
const WHOLE = new RegExp(`\\b${NAME}${YEAR}${JOIN}${NAME}${YEAR}\\b(?! \\d{1,2}\\b)`, 'g')
const DAYS_FIRST = new RegExp(`\\b${DAY}(?: ${NAME})?${JOIN}${DAY} ${NAME}${YEAR}\\b`, 'g')
const DAYS_LAST = new RegExp(`\\b${NAME} ${DAY}${JOIN}${NAME}? ?${DAY}${YEAR}\\b`, 'g')

/** The year in which a stretch that ends in this month last ended, or will. */
const endYear = (
  year: string | undefined,
  month: number,
  day: number,
  today: Day,
  isToCome: boolean,
): number =>
  year ? Number(year) : yearOf(today) - (!isToCome && dayOf(yearOf(today), month, day) > today ? 1 : 0)

/** "between May and July", "3 to 9 March", "March 3 to April 9". */
export const monthRange: DateRule = {
  name: 'month-range',
  cue: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  find: (text, today, isToCome) => {
    const place = (match: RegExpExecArray) => ({
      rule: 'month-range',
      start: match.index,
      end: match.index + match[0].length,
    })
    const whole = [...text.matchAll(WHOLE)].map((match) => {
      const [first, last] = [monthNumber(match[1] ?? ''), monthNumber(match[3] ?? '')]
      const year = endYear(match[4], last, 1, today, isToCome)
      const firstYear = match[2] ? Number(match[2]) : first > last ? year - 1 : year
      return { ...place(match), from: dayOf(firstYear, first, 1), to: monthDays(year, last).to }
    })
    const days = [
      ...[...text.matchAll(DAYS_FIRST)].map((match) => ({
        match,
        parts: [match[1], match[2] ?? match[4], match[3], match[4], match[5]],
      })),
      ...[...text.matchAll(DAYS_LAST)].map((match) => ({
        match,
        parts: [match[2], match[1], match[4], match[3] ?? match[1], match[5]],
      })),
    ].map(({ match, parts: [firstDay, firstMonth = '', lastDay, lastMonth = '', told] }) => {
      const [first, last] = [monthNumber(firstMonth), monthNumber(lastMonth)]
      const year = endYear(told, last, Number(lastDay), today, isToCome)
      return {
        ...place(match),
        from: dayOf(first > last ? year - 1 : year, first, Number(firstDay)),
        to: dayOf(year, last, Number(lastDay)),
      }
    })
    return [...whole, ...days]
  },
}
