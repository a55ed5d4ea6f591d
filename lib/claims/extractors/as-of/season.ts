import type { DateRule } from './date-rule'
import { dayOf, yearOf } from './day'

/** First month of the meteorological seasons of the northern half, where most outlets write from. */
const FIRST_MONTH: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }
const SEASON =
  /\b(?:(this|last|next) |(?:in|since|during) (?:the |early |late )?)?(spring|summer|autumn|fall|winter)(?: of (20\d\d|19\d\d))?\b/gi

/** "this summer", "last winter", "in the spring of 2023". A season by itself is no date ("a summer storm"). */
export const season: DateRule = {
  name: 'season',
  cue: /spring|summer|autumn|fall|winter/i,
  find: (text, today) =>
    [...text.matchAll(SEASON)].flatMap((match) => {
      const [words, which = '', name = '', year] = match
      const month = FIRST_MONTH[name.toLowerCase()]
      if (!month || (!which && !year)) return []
      const of = (first: number) => ({ from: dayOf(first, month, 1), to: dayOf(first, month + 3, 0) })
      const thisOne = of(yearOf(today))
      const lastYear = yearOf(today) - (thisOne.to < today ? 0 : 1)
      const step = which.toLowerCase() === 'next' ? 1 : 0
      const days = year
        ? of(Number(year))
        : which.toLowerCase() === 'last'
          ? of(lastYear)
          : of(yearOf(today) + step)
      return [{ rule: 'season', start: match.index, end: match.index + words.length, ...days }]
    }),
}
