import type { ParsedResult } from 'chrono-node'
import { dates } from './chrono'
import type { DateRule } from './date-rule'
import { addDays, dayOf, monthDays, monthOf, weekdayOf, yearDays, yearOf, type Day, type Days } from './day'

/** A month or weekday is written with a capital; "may", "march" and "sun" are words. */
const CAPITALISED = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/
/** The same in either case, for the quick look: none of its words stands without one of these. */
const RELATIVE_WORD =
  '[Yy]esterday|[Tt]o(?:day|night|morrow)|[Oo]vernight|[Nn]ight|[Mm]orning|[Aa]fternoon|[Ee]vening'
const RELATIVE =
  /\b(?:yesterday|today|tonight|tomorrow|overnight|last night|this (?:morning|afternoon|evening))\b/i
/** A length of time, or a time told from another event, is no date of its own. */
const NO_DATE =
  /^(?:in|within|for|over|during|after)\b.*\b(?:second|minute|hour|day|week|month|year)s?|\b(?:later|earlier|before|after|from now)\b/i
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/\bearly[ -]$/i, 1, 10],
  [/\bmid[ -]$/i, 11, 20],
  [/\blate[ -]$|\bend of $/i, 21, 31],
]

const WEEK = 7

function weekday(start: ParsedResult['start'], words: string, today: Day, isToCome: boolean): Day {
  const wanted = start.get('weekday') ?? 0
  const back = (weekdayOf(today) - wanted + WEEK) % WEEK
  if (/\bnext\b/i.test(words) || isToCome) return addDays(today, (WEEK - back) % WEEK || WEEK)
  return addDays(today, /\blast\b/i.test(words) && back === 0 ? -WEEK : -back)
}

/** The year of a month or day told without one: the last time it had begun, or the next where it is to come. */
function yearFor(month: number, day: number, today: Day, isToCome: boolean): number {
  const year = yearOf(today)
  const isAhead = dayOf(year, month, day) > today
  if (isToCome) return isAhead || month === monthOf(today) ? year : year + 1
  return isAhead ? year - 1 : year
}

function daysOf(
  parsed: ParsedResult['start'],
  words: string,
  before: string,
  today: Day,
  isToCome: boolean,
): Days | null {
  const known = (part: 'day' | 'month' | 'year' | 'weekday') => parsed.isCertain(part)
  const month = parsed.get('month') ?? 1
  const day = parsed.get('day') ?? 1
  if (known('day')) {
    const year = known('year') ? (parsed.get('year') ?? 0) : yearFor(month, day, today, isToCome)
    const one = dayOf(year, month, day)
    return { from: one, to: one }
  }
  if (known('weekday')) {
    const one = weekday(parsed, words, today, isToCome)
    return { from: one, to: one }
  }
  if (known('month')) {
    const year = known('year') ? (parsed.get('year') ?? 0) : yearFor(month, 1, today, isToCome)
    const whole = monthDays(year, month)
    const part = PARTS.find(([pattern]) => pattern.test(before))
    return part
      ? { from: dayOf(year, month, part[1]), to: part[2] > 28 ? whole.to : dayOf(year, month, part[2]) }
      : whole
  }
  return known('year') ? yearDays(parsed.get('year') ?? 0) : null
}

/** "from January to May", told in March: both of the year in which it ended. */
const inYear = (day: Day, year: number): Day => dayOf(year, monthOf(day), Number(day.slice(8)))

/** "May" and "March" are names and words as well: a month alone is a date after one of these. */
const BEFORE_MONTH =
  /\b(?:in|since|by|of|until|till|from|to|through|throughout|late|early|mid|last|this|next|and|between|during|for|before|after|end|start|beginning)[ -]$/i
const MONTH_ALONE = /^\p{Lu}\p{L}+\.?$/u
const DAY_LETTERS = /^(?:on )?(?:Sun|Sat|Mon|Tue|Wed|Thu|Fri)$/

const TOLD_YEAR = /^ (?:of )?(?:last|this) year\b/
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0 }

function isWord({ text, start }: ParsedResult, before: string): boolean {
  if (DAY_LETTERS.test(text)) return true
  return MONTH_ALONE.test(text) && start.isCertain('month') && !BEFORE_MONTH.test(before)
}

function readable({ text }: ParsedResult): boolean {
  return (CAPITALISED.test(text) || RELATIVE.test(text)) && !NO_DATE.test(text)
}

const parseAt = (text: string, today: Day) => dates.parse(text, new Date(`${today}T12:00:00`))

/** Days, weekdays and months by name ("on Friday", "3 May", "late June", "yesterday"). */
export const namedDate: DateRule = {
  name: 'named-date',
  cue: new RegExp(`${CAPITALISED.source}|${RELATIVE_WORD}`),
  find: (text, today, isToCome) =>
    parseAt(text, today).flatMap((result) => {
      if (!readable(result)) return []
      const before = text.slice(Math.max(0, result.index - 12), result.index)
      if (isWord(result, before)) return []
      const tail = TOLD_YEAR.exec(text.slice(result.index + result.text.length))?.[0] ?? ''
      // "April last year": read as if it were then.
      const then = tail ? dayOf(yearOf(today) + (STEPS[tail.trim().split(' ')[0] ?? ''] ?? 0), 12, 31) : today
      const start = daysOf(result.start, result.text, before, then, isToCome)
      const end = result.end ? daysOf(result.end, result.text, before, then, isToCome) : start
      if (!start || !end) return []
      const words = result.text.replace(/[\s,;.]+$/, '')
      const place = {
        rule: 'named-date',
        start: result.index,
        end: result.index + words.length + tail.length,
      }
      return [
        {
          ...place,
          from: start.from <= end.to ? start.from : inYear(start.from, yearOf(end.to)),
          to: end.to,
        },
      ]
    }),
}
