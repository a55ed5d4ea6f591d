import type { Side } from '../side'
import { sameWrittenNumber } from './same-number'
import { sameKind, sameSpot } from './spot'

/** Days within which articles follow one event as news. */
export const ONE_WEEK = 7

/** An event's day is told alike but for night hours and time zones. */
const EVENT_DAY_TOLERANCE = 1

/** Days after which an event is told as history. */
const LONG_PAST = 31

/** Whether what one claim tells fell on another day than the other's event, or after the other's article. */
export function onOtherDays(here: Side, there: Side): boolean {
  const [a, b] = [here.eventDay, there.eventDay]
  if (a && b) {
    const apart = Math.max(a.from - b.to, b.from - a.to)
    return apart > EVENT_DAY_TOLERANCE && !mayBeSearchDay(apart, here, there)
  }
  if (a) return isAfter(a, there) || isHistory(a, here, there)
  return b ? isAfter(b, here) || isHistory(b, there, here) : false
}

/** After a quake or a crash the day of the search is told beside a toll that has grown, and may be taken for the event's. */
const SEARCH_DAYS = 3

function mayBeSearchDay(apart: number, here: Side, there: Side): boolean {
  if (apart > SEARCH_DAYS || !sameSpot(here, there) || !sameKind(here, there)) return false
  const later = (there.timing.counted ?? 0) - (here.timing.counted ?? 0)
  return later > 0 ? there.anchor > here.anchor : later < 0 && here.anchor > there.anchor
}

/** A day long past when its article was out, beside what another article tells as news. */
function isHistory(day: { to: number }, side: Side, other: Side): boolean {
  return isLongPast(day, side) && isLongPast(day, other) && !sameWrittenNumber(side, other)
}

/** A day long past when a claim's article was out. */
function isLongPast({ to }: { to: number }, { timing }: Side): boolean {
  return timing.published !== null && timing.published - to > LONG_PAST
}

/** An article out before the event cannot tell of it. */
function isAfter(day: { from: number }, side: Side): boolean {
  return side.timing.published !== null && day.from - side.timing.published > EVENT_DAY_TOLERANCE
}

/** Days between two articles; null where either is undated. */
export function daysBetween(here: Side, there: Side): number | null {
  const [a, b] = [here.timing.published, there.timing.published]
  return a === null || b === null ? null : Math.abs(a - b)
}

/** Both name one day, long past when either wrote: what is told of that day is told as history, in few words. */
export function onOneDayPast(here: Side, there: Side): boolean {
  const [a, b] = [here.eventDay, there.eventDay]
  if (!a || !b || a.from !== a.to || a.to !== b.to || b.from !== b.to) return false
  return isLongPast(a, here) && isLongPast(a, there)
}

/** Months later an event is told as "in February", with the toll that it had. */
export function isRetold(here: Side, there: Side): boolean {
  const [a, b] = [here.eventDay, there.eventDay]
  if (!a || !b || a.from > b.to || b.from > a.to || !sameWrittenNumber(here, there)) return false
  if (Math.max(a.to - a.from, b.to - b.from) > LONG_PAST) return false
  return (daysBetween(here, there) ?? 0) > LONG_PAST && sameKind(here, there)
}
