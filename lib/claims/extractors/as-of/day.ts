/** A day as YYYY-MM-DD. */
export type Day = string

/** A stretch of days, both included. */
export interface Days {
  from: Day
  to: Day
}

const MS_PER_DAY = 86_400_000

const format = (ms: number): Day => new Date(ms).toISOString().slice(0, 10)

/** The day that many days later (or earlier, where negative). */
export const addDays = (day: Day, count: number): Day => format(Date.parse(day) + count * MS_PER_DAY)

/** A day from its numbers; a day or month out of range runs over into the next. */
export const dayOf = (year: number, month: number, day: number): Day => format(Date.UTC(year, month - 1, day))

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const monthOf = (day: Day): number => Number(day.slice(5, 7))

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => new Date(Date.parse(day)).getUTCDay()

export const monthDays = (year: number, month: number): Days => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 0),
})

export const yearDays = (year: number): Days => ({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) })

/** The week of a day, Monday to Sunday (ISO 8601). */
export function weekDays(day: Day): Days {
  const from = addDays(day, -((weekdayOf(day) + 6) % 7))
  return { from, to: addDays(from, 6) }
}
