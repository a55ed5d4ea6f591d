import type { Day, Days } from './day'

/** A date or period as a rule found it; offsets in the sentence's text. */
export interface DateFound extends Days {
  rule: string
  start: number
  end: number
}

/** Finds dates of one form. `today` is the day of publication; a date without a year, or a weekday, is the last one before unless it is to come. */
export interface DateRule {
  name: string
  /** A sentence without these words holds none of its form: it spares most sentences the reading. */
  cue: RegExp
  find: (text: string, today: Day, isToCome: boolean) => DateFound[]
}
