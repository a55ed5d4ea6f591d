import type { Side } from '../side'
import { datesTheCount } from './count-words'
import { sentenceProfile, stemsOf, storyOf } from './profile'
import { likeness } from './similarity'

/** Whether two claims tell of one event, and what spoke against it. */
export type SameEvent = 'same' | 'other-day' | 'other-story'

/** An event's day is told alike but for night hours and time zones. */
const EVENT_DAY_TOLERANCE = 1

/**
 * How alike two leads must be to be of one event, by the days between the articles: the longer, the more. Cosine of
 * weighted stems, and rare stems shared besides the place names. Without dates, as for a fortnight.
 */
const NEEDED = [
  { days: 3, cosine: 0.16, shared: 2 },
  { days: 14, cosine: 0.24, shared: 4 },
  { days: 60, cosine: 0.38, shared: 6 },
  { days: Infinity, cosine: 0.5, shared: 9 },
] as const
const UNDATED = { days: 14, cosine: 0.2, shared: 2 } as const

/** A text with less than this (sum of squared weights of rare stems) has few words to share. */
const SHORT_TEXT = 30

function eventDay(side: Side): { from: number; to: number } | null {
  const { stated, from, to } = side.timing
  if (!stated || to === null || datesTheCount(side.claim.quote)) return null
  return { from: from ?? to, to }
}

function onOtherDays(here: Side, there: Side): boolean {
  const a = eventDay(here)
  const b = eventDay(there)
  if (a && b) return a.from - b.to > EVENT_DAY_TOLERANCE || b.from - a.to > EVENT_DAY_TOLERANCE
  return a ? isAfter(a, there) : b ? isAfter(b, here) : false
}

/** An article out before the event cannot tell of it. */
function isAfter(day: { from: number }, side: Side): boolean {
  return side.timing.published !== null && day.from - side.timing.published > EVENT_DAY_TOLERANCE
}

/** Days between two articles; null where either is undated. */
function daysBetween(here: Side, there: Side): number | null {
  const [a, b] = [here.timing.published, there.timing.published]
  return a === null || b === null ? null : Math.abs(a - b)
}

/** Whether two claims, each of one event, are of one and the same: by day, and by the words of their articles. */
export function sameEvent(here: Side, there: Side): SameEvent {
  if (onOtherDays(here, there)) return 'other-day'
  const places = new Set([...here.places, ...there.places].flatMap(stemsOf))
  const a = storyOf(here.report)
  const b = storyOf(there.report)
  const days = daysBetween(here, there)
  const needed = (days === null ? undefined : NEEDED.find((step) => days <= step.days)) ?? UNDATED
  const { cosine, shared } = likeness(a, b, places)
  const short = Math.min(a.rare, b.rare) < SHORT_TEXT
  const enough = short ? Math.ceil(needed.shared / 2) : needed.shared
  if (cosine >= needed.cosine && shared.length >= enough) return 'same'
  const quotes = likeness(sentenceProfile(here.claim.quote), sentenceProfile(there.claim.quote), places)
  const alike =
    quotes.cosine >= Math.max(0.4, needed.cosine) && quotes.shared.length >= Math.min(needed.shared, 3)
  return alike ? 'same' : 'other-story'
}
