import type { Sentence } from '../../../types'
import type { FigureContext } from '../../context'
import { once } from '../../once'
import { isBaseline } from './baseline'
import type { DateFound } from './date-rule'
import { datesIn, mayHoldDate } from './date-rules'
import { addDays, monthDays, monthOf, yearDays, yearOf, type Day } from './day'

/** Sentences back in a paragraph to which a day is told for those after it. */
const REACH = 2

/** Days after which a story is told as past: before that a count goes on as of the article's day. */
const PAST = 6

/** What is told of now. */
const NOW =
  /\b(?:has|have|is|are|now|today|currently|so far|still|will|would|could|may|recently|since|remain|remains|says?|ever)\b|[’'](?:s|ve|re) been\b/i
const THEN = /\b(?:was|were|had|did|died|left|fell|took|lost|fled|came|went|saw|began|[a-z]{3,}ed)\b/i
/** A day told of something else: "since then", "unlike in 2015". */
const OF_ELSE = /\b(?:since|until|till|before|after|by|born|from|than|unlike)(?: (?:in|on))? $/i
const NEAR = 24

/** "that month", "the same day", "at the time": what was named right before. */
const POINTING =
  /\b(?:that|the same) (?:day|night|morning|evening|week|weekend|month|year|summer|winter|spring|autumn)\b|\bat the time\b|\bthe same period\b/i

/** Whether a sentence points to a time told before it. */
export const pointsBack = (text: string): boolean => POINTING.test(text)

const isOfNow = once(({ text }: Sentence) => NOW.test(text))
const isOfThen = once(({ text }: Sentence) => THEN.test(text))

/** Dates told before, per sentence: all of an article's are read from one day. */
const known = new WeakMap<Sentence, DateFound[]>()

/** The dates of a sentence that may tell when its story happened. */
function datesOf(sentence: Sentence, today: Day): DateFound[] {
  const before = known.get(sentence)
  if (before) return before
  const { text } = sentence
  const dates = !mayHoldDate(text)
    ? []
    : datesIn(text, today, false).filter(
        (date) =>
          date.rule !== 'event-date' &&
          !isBaseline(text, date) &&
          !OF_ELSE.test(text.slice(Math.max(0, date.start - NEAR), date.start)),
      )
  known.set(sentence, dates)
  return dates
}

/** "that month", behind a day of it: the month; its end, where that is told. */
function inWhole(date: DateFound, text: string): DateFound {
  const unit = / (month|year)\b/i.exec(POINTING.exec(text)?.[0] ?? '')?.[1]?.toLowerCase()
  if (!unit) return date
  const year = yearOf(date.from)
  const whole = unit === 'month' ? monthDays(year, monthOf(date.from)) : yearDays(year)
  const isEnd = /\bend of (?:that|the same) /i.test(text)
  return { ...date, from: isEnd ? whole.to : whole.from, to: whole.to }
}

/**
 * The day of a count whose sentence tells none and goes on with what the one before it dates: "On 4 May 2019 shells hit the
 * town. A girl was killed." Null for what may hold until now, and for what is fresh.
 */
export function carriedDate({ reading, at, sentence }: FigureContext, today: Day): DateFound | null {
  const points = pointsBack(sentence.text)
  if (!points && (isOfNow(sentence) || !isOfThen(sentence))) return null
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const before = reading.sentences[i]
    if (!before || (before.paragraph !== sentence.paragraph && !points)) return null
    const [date, another] = datesOf(before, today)
    if (another) return null
    if (date) return points ? inWhole(date, sentence.text) : date.to < addDays(today, -PAST) ? date : null
    if (isOfNow(before)) return null
  }
  return null
}
