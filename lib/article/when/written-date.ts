import { MONTHS } from './month-words'

const pad = (n: number) => String(n).padStart(2, '0')

/** The day as YYYY-MM-DD, or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1990 || year > 2100) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

const MONTH = `(${Object.keys(MONTHS).join('|')})\\.?`
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}((?:19|20)\\d\\d)\\b`,
  'i',
)
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]{1,3}(?:of\\s)?${MONTH},?[\\s-]{1,3}((?:19|20)\\d\\d)\\b`,
  'i',
)
const YEAR_FIRST = /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
/** Day and month in figures. */
const FIGURES = /\b(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)\b/

/** Which of two figures comes first in a publisher's dates. */
export type DayOrder = 'day-first' | 'month-first'

const month = (name: string | undefined) => MONTHS[(name ?? '').toLowerCase()] ?? 0

/**
 * The first date written out in a text with its year, as YYYY-MM-DD; null where there is none, or it can be read in two ways.
 * @param order how the publisher writes dates in figures; null where that isn't known
 */
export function writtenDate(text: string, order: DayOrder | null = null): string | null {
  const monthFirst = MONTH_FIRST.exec(text)
  const dayFirst = DAY_FIRST.exec(text)
  if (monthFirst && (!dayFirst || monthFirst.index <= dayFirst.index))
    return isoDay(Number(monthFirst[3]), month(monthFirst[1]), Number(monthFirst[2]))
  if (dayFirst) return isoDay(Number(dayFirst[3]), month(dayFirst[2]), Number(dayFirst[1]))
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return isoDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const figures = FIGURES.exec(text)
  if (!figures) return null
  const [a, b, year] = [Number(figures[1]), Number(figures[3]), Number(figures[4])]
  if (a > 12) return isoDay(year, b, a)
  if (b > 12 || a === b) return isoDay(year, a, b)
  if (order === null) return null
  return order === 'day-first' ? isoDay(year, b, a) : isoDay(year, a, b)
}
