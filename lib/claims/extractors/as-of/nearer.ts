import type { DateFound } from './date-rule'
import type { Day } from './day'

const DAY_MS = 86_400_000
const days = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / DAY_MS

/** A day that far back, told without its year where something is to come, is rather the one ahead. */
const FAR_BACK = 180
/** A day further ahead than this would be told with its year. */
const FAR_AHEAD = 150

/**
 * Which of two readings of a date without its year is meant: "on 26 November", written on the 11th of what is expected, is
 * ahead; "in August", written in September of what would be, is the last one.
 * @param past the last such day
 * @param ahead the next such day
 * @param isToCome whether the count itself is of what is to come
 */
export function nearer(
  past: DateFound,
  ahead: DateFound | undefined,
  today: Day,
  isToCome: boolean,
): DateFound {
  if (!ahead || ahead.from <= past.from || past.to >= today) return past
  const [back, forth] = [days(past.to, today), days(today, ahead.from)]
  if (isToCome) return forth <= Math.max(back, FAR_AHEAD) ? ahead : past
  return back > FAR_BACK && forth < FAR_AHEAD ? ahead : past
}
