import type { DateRule } from './date-rule'
import { dayOf, monthOf, weekDays, yearOf, type Day } from './day'

const START = /\b(?:the )?(?:start|beginning|turn) of (?:the|this) (year|month|week)\b/gi

const FIRSTS: Readonly<Record<string, (today: Day) => Day>> = {
  year: (today) => dayOf(yearOf(today), 1, 1),
  month: (today) => dayOf(yearOf(today), monthOf(today), 1),
  week: (today) => weekDays(today).from,
}

/** "since the start of the year": its first day. */
export const sinceStart: DateRule = {
  name: 'since-start',
  cue: /(?:start|beginning|turn) of/i,
  find: (text, today) =>
    [...text.matchAll(START)].map((match) => {
      const first = FIRSTS[(match[1] ?? '').toLowerCase()]?.(today) ?? today
      return {
        rule: 'since-start',
        start: match.index,
        end: match.index + match[0].length,
        from: first,
        to: first,
      }
    }),
}
