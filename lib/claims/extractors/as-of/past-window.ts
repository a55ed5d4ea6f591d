import type { DateRule } from './date-rule'
import { addDays } from './day'

const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
  decade: 3652,
}
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  '': 1,
}
const WINDOW = new RegExp(
  `\\b(?:past|last|previous|preceding) (?:(\\d{1,3}|${Object.keys(NUMBERS).filter(Boolean).join('|')}) )?(hour|day|week|month|year|decade)s?\\b`,
  'gi',
)

/** "in the past 24 hours", "over the last three weeks", "in the last week" (with "the": up to now; "last week" is the week before). */
export const pastWindow: DateRule = {
  name: 'past-window',
  cue: /past|last|previous|preceding/i,
  find: (text, today) =>
    [...text.matchAll(WINDOW)].flatMap((match) => {
      const [words, count = '', unit = ''] = match
      const isNow = /^(?:past|last)/i.test(words)
      const isWindow =
        count !== '' || /^past/i.test(words) || (isNow && /\bthe $/i.test(text.slice(0, match.index)))
      if (!isWindow) return []
      const number = NUMBERS[count.toLowerCase()] ?? Number(count)
      const days = Math.max(1, Math.round(number * (DAYS[unit.toLowerCase()] ?? 1)))
      const found = { rule: 'past-window', start: match.index, end: match.index + words.length }
      return [{ ...found, from: addDays(today, -days), to: today }]
    }),
}
