import type { DateRule } from './date-rule'
import { addDays, dayOf, monthDays, monthOf, weekDays, yearDays, yearOf, type Day, type Days } from './day'

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const AGO = new RegExp(
  `\\b(an?|\\d{1,3}|${NUMBERS.slice(1).join('|')}) (hour|day|week|month|year)s? ago\\b`,
  'gi',
)

function countOf(word: string): number {
  if (/^an?$/i.test(word)) return 1
  const spelled = NUMBERS.indexOf(word.toLowerCase())
  return spelled > 0 ? spelled : Number(word)
}

/** As sharp as it is told: days ago are a day, weeks ago a week. */
function daysAgo(count: number, unit: string, today: Day): Days {
  if (unit === 'week') return weekDays(addDays(today, -7 * count))
  if (unit === 'year') return yearDays(yearOf(today) - count)
  if (unit === 'month') {
    const first = dayOf(yearOf(today), monthOf(today) - count, 1)
    return monthDays(yearOf(first), monthOf(first))
  }
  const day = addDays(today, unit === 'hour' ? -Math.floor(count / 24) : -count)
  return { from: day, to: day }
}

/** "three days ago", "two weeks ago", "a year ago". */
export const ago: DateRule = {
  name: 'ago',
  cue: / ago\b/i,
  find: (text, today) =>
    [...text.matchAll(AGO)].map((match) => {
      const days = daysAgo(countOf(match[1] ?? ''), (match[2] ?? '').toLowerCase(), today)
      return { rule: 'ago', start: match.index, end: match.index + match[0].length, ...days }
    }),
}
