import type { DateFound, DateRule } from './date-rule'
import { dayOf, yearOf, type Day } from './day'

const NUMBERS = 'two three four five six seven eight nine ten eleven'.split(' ')
const ORDINALS = ['first', 'second', 'third', 'fourth']
const YEAR = '(?:((?:19|20)\\d\\d)|(?:this|the|last) year)'
const PART = new RegExp(
  `\\b(first|second|third|fourth) (?:(half|quarter)|(${NUMBERS.join('|')}|\\d{1,2}) months) of ${YEAR}\\b|\\bthe (first|second|third|fourth) quarter\\b(?! of)`,
  'gi',
)

/** Months of a half, a quarter, or so many months; 0 for what is no part of a year ("second nine months"). */
function monthsOf(part: number, unit: string, count: string): number {
  if (unit) return unit.toLowerCase() === 'half' ? 6 : 3
  const months = NUMBERS.includes(count.toLowerCase())
    ? NUMBERS.indexOf(count.toLowerCase()) + 2
    : Number(count)
  return part === 0 && months <= 12 ? months : 0
}

/** "the third quarter": the last one that had begun. */
function lastQuarter(ordinal: string, today: Day): { from: Day; to: Day } {
  const part = ORDINALS.indexOf(ordinal.toLowerCase())
  const year = yearOf(today) - (dayOf(yearOf(today), 1 + part * 3, 1) > today ? 1 : 0)
  return { from: dayOf(year, 1 + part * 3, 1), to: dayOf(year, 4 + part * 3, 0) }
}

function read(match: RegExpExecArray, today: Day): DateFound[] {
  const place = { rule: 'part-of-year', start: match.index, end: match.index + match[0].length }
  if (match[5]) return [{ ...place, ...lastQuarter(match[5], today) }]
  const [words, ordinal = '', unit = '', count = '', told] = match
  const part = ORDINALS.indexOf(ordinal.toLowerCase())
  const months = monthsOf(part, unit, count)
  if (!months) return []
  const year = told ? Number(told) : yearOf(today) - (/last year$/i.test(words) ? 1 : 0)
  const [from, to] = [dayOf(year, 1 + part * months, 1), dayOf(year, 1 + (part + 1) * months, 0)]
  return [{ ...place, from, to }]
}

/** "the first nine months of this year", "the second half of last year", "the third quarter of 2024". */
export const partOfYear: DateRule = {
  name: 'part-of-year',
  cue: /half of |quarter|months of /i,
  find: (text, today) => [...text.matchAll(PART)].flatMap((match) => read(match, today)),
}
