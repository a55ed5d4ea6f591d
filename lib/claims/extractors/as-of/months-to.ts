import type { DateRule } from './date-rule'
import { dayOf, yearOf } from './day'
import { MONTH_NAME, monthNumber } from './month-names'

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const LENGTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 }
const STRETCH = new RegExp(
  `\\b(?:the|a) (?:(\\d{1,2}|${NUMBERS.join('|')}) months|(quarter|year)) (?:to|through|until|end(?:ed|ing)(?: in)?)(?: (?:the )?end(?: of|-))? ?(?:\\d{1,2} )?${MONTH_NAME}(?: \\d{1,2}\\b)?(?:,? ((?:19|20)\\d\\d))?`,
  'g',
)

function lengthOf(count: string, unit: string): number {
  if (unit) return LENGTHS[unit] ?? 0
  const spelled = NUMBERS.indexOf(count)
  return spelled < 0 ? Number(count) : spelled + 2
}

/** "the three months to September", "the year ended March 2024": the months that end there. */
export const monthsTo: DateRule = {
  name: 'months-to',
  cue: /(?:months|quarter|year) (?:to|through|until|end)/,
  find: (text, today) =>
    [...text.matchAll(STRETCH)].map((match) => {
      const [words, count = '', unit = '', name = '', told] = match
      const month = monthNumber(name)
      const year = told ? Number(told) : yearOf(today) - (dayOf(yearOf(today), month, 1) > today ? 1 : 0)
      return {
        rule: 'months-to',
        start: match.index,
        end: match.index + words.length,
        from: dayOf(year, month + 1 - lengthOf(count, unit), 1),
        to: dayOf(year, month + 1, 0),
      }
    }),
}
