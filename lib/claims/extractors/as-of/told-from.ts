import type { DateFound, DateRule } from './date-rule'
import { addDays, dayOf, monthDays, monthOf, weekDays, yearDays, yearOf, type Day, type Days } from './day'
import { namedDate } from './named-date'

const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ')
const BACK = new RegExp(
  `\\b(?:(an?|\\d{1,2}|${NUMBERS.slice(1).join('|')}) (day|week|month|year)s? (?:earlier|before)|the (day|week|month|year) (?:earlier|before)|the previous (day|week|month|year))\\b(?! (?:the|this|that|his|her|its|their)\\b)`,
  'gi',
)

function daysBack(count: number, unit: string, from: Day): Days {
  if (unit === 'day') return { from: addDays(from, -count), to: addDays(from, -count) }
  if (unit === 'week') return weekDays(addDays(from, -7 * count))
  if (unit === 'year') return yearDays(yearOf(from) - count)
  const first = dayOf(yearOf(from), monthOf(from) - count, 1)
  return monthDays(yearOf(first), monthOf(first))
}

/** "a day earlier", "the week before", "two years earlier": told from the date named before it in the sentence, else from the article's day. */
export const toldFrom: DateRule = {
  name: 'told-from',
  cue: /earlier|before|previous/i,
  find: (text, today, isToCome) =>
    [...text.matchAll(BACK)].map((match): DateFound => {
      const [words, count = 'a', of, single, previous] = match
      const unit = (of ?? single ?? previous ?? 'day').toLowerCase()
      const spelled = NUMBERS.indexOf(count.toLowerCase())
      const number = /^an?$/i.test(count) ? 1 : spelled > 0 ? spelled : Number(count)
      const anchor = namedDate.find(text.slice(0, match.index), today, isToCome).at(-1)?.from ?? today
      return {
        rule: 'told-from',
        start: match.index,
        end: match.index + words.length,
        ...daysBack(number, unit, anchor),
      }
    }),
}
