import { monthNumber } from './month-words'

const pad = (n: number) => String(n).padStart(2, '0')

/** The day as YYYY-MM-DD, or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1990 || year > 2100) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

const WORD = `(\\p{L}{3,13})\\.?`
const YEAR = `((?:19|20)\\d\\d)(?!\\d)`
/** "April 7th, 2015", "Apr.7,2015". */
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${WORD}\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?,\\s{0,3}|\\.?\\s{1,3})${YEAR}`,
  'giu',
)
/** "7th of April 2015", "7 de abril de 2015", "7. April 2015", "1er mai 2015", "7-Apr-2015". */
const DAY_FIRST = new RegExp(
  `(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|[ºª°])?[\\s./-]{0,3}(?:(?:of|de|di)\\s|d['’])?${WORD}(?:,?[\\s/-]{1,3}(?:(?:de|del|di)\\s)?|,)${YEAR}`,
  'giu',
)
/** "7-Apr-15", "7 Apr ’15": two figures of a year beside a hyphen or an apostrophe; after a blank they could be an hour or a count. */
const SHORT_YEAR = new RegExp(`(?<![\\d:])(\\d{1,2})(?:-${WORD}-|\\s${WORD}\\s['’])(\\d\\d)(?![\\d:])`, 'giu')
/** "2015. április 7.". */
const YEAR_MONTH = new RegExp(`(?<!\\d)((?:19|20)\\d\\d)\\.?\\s${WORD}\\s(\\d{1,2})(?!\\d)`, 'giu')
const YEAR_FIRST =
  /(?<!\d)((?:19|20)\d\d)(?:[-/.]\s?|[年년]\s?)(\d{1,2})(?:[-/.]\s?|[月월]\s?)(\d{1,2})(?!\d)/
/** Day and month in figures. */
const FIGURES = /(?<![\d./:-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d:]|[/.-]\d)/

/** Which of two figures comes first in a publisher's dates. */
export type DayOrder = 'day-first' | 'month-first'

interface Found {
  at: number
  day: string | null
}

/** The first match whose word is a month. */
function firstNamed(
  text: string,
  pattern: RegExp,
  read: (parts: RegExpMatchArray) => [year: number, month: string, day: number],
): Found | null {
  for (const match of text.matchAll(pattern)) {
    const [year, name, day] = read(match)
    const month = monthNumber(name)
    if (month > 0) return { at: match.index, day: isoDay(year, month, day) }
  }
  return null
}

const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) >= 90 ? 1900 : 2000)

function inFigures(text: string, order: DayOrder | null): string | null {
  const figures = FIGURES.exec(text)
  if (!figures) return null
  const [a, b, year] = [Number(figures[1]), Number(figures[3]), fullYear(figures[4] ?? '')]
  // Two figures of a year beside dots or hyphens can be a score, a clock or a version.
  if (figures[4]?.length === 2 && (order === null || figures[2] === '-')) return null
  if (a > 12) return isoDay(year, b, a)
  if (b > 12 || a === b) return isoDay(year, a, b)
  if (order === null) return null
  return order === 'day-first' ? isoDay(year, b, a) : isoDay(year, a, b)
}

/**
 * The first date written out in a text with its year, as YYYY-MM-DD; null where there is none, or it can be read in two ways.
 * Month names of the large European languages are known.
 * @param order how the publisher writes dates in figures; null where that isn't known
 */
export function writtenDate(text: string, order: DayOrder | null = null): string | null {
  if (!/\d/.test(text)) return null
  const named = [
    firstNamed(text, MONTH_FIRST, (m) => [Number(m[3]), m[1] ?? '', Number(m[2])]),
    firstNamed(text, DAY_FIRST, (m) => [Number(m[3]), m[2] ?? '', Number(m[1])]),
    firstNamed(text, SHORT_YEAR, (m) => [fullYear(m[4] ?? ''), m[2] ?? m[3] ?? '', Number(m[1])]),
    firstNamed(text, YEAR_MONTH, (m) => [Number(m[1]), m[2] ?? '', Number(m[3])]),
  ]
    .filter((found) => found !== null)
    .sort((one, other) => one.at - other.at)[0]
  if (named) return named.day
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return isoDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  return inFigures(text, order)
}
