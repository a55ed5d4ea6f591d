import type { Reading } from '../../context'
import { absoluteDates } from './absolute'
import type { Day } from './day'

/** The day that an article's dates are told from. */
export interface OwnDay {
  day: Day
  /** False where it was worked out from the article's first sentences. */
  isTold: boolean
}

const ISO_DAY = /^\d{4}-\d\d-\d\d/
/** A headline, a dateline and the lead: further down a full date is as likely to be of another event. */
const FIRST_SENTENCES = 4
/** A day told of what lies further back, or ahead. */
const OF_ELSE =
  /\b(?:born|since|before|after|until|till|by|from|founded|established|signed|through|to|and|between)(?: on)? $/i
const NEAR = 24

const known = new WeakMap<Reading, { own: OwnDay | null }>()

function firstFullDate({ sentences }: Reading): Day | null {
  for (const { text } of sentences.slice(0, FIRST_SENTENCES))
    for (const { from, to, start } of absoluteDates(text))
      if (from === to && !OF_ELSE.test(text.slice(Math.max(0, start - NEAR), start))) return from
  return null
}

/**
 * The day of publication; where none is told, the first full date (day, month and year) in the article's first sentences:
 * its dateline, or the day of what it reports. Null where there is neither.
 */
export function ownDay(reading: Reading): OwnDay | null {
  const { publishedAt } = reading.article
  if (publishedAt && ISO_DAY.test(publishedAt)) return { day: publishedAt.slice(0, 10), isTold: true }
  const before = known.get(reading)
  if (before) return before.own
  const day = firstFullDate(reading)
  const own = day ? { day, isTold: false } : null
  known.set(reading, { own })
  return own
}
