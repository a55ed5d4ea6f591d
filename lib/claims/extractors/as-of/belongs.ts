import type { Stretch } from '../said-by/said-content'
import { isBaseline } from './baseline'
import type { DateFound } from './date-rule'
import { isDayOf, isOfEvent } from './event-date'

/** Words that open another clause: what is dated behind them isn't the figure before them. */
const OTHER_CLAUSE =
  /\b(?:which|who|whose|whom|where|but|(?<!(?:more|less|fewer|rather|other) )than|compared|although|though|despite|unlike|whereas|while|because|following|amid|ahead of)\b|;|[—–] |\band (?:was|were|has|had|is|are)\b|\bup from\b|\bdown from\b|\b(?:that|to) (?:would|will|otherwise|is|was|are|were|has|had|have|expires?)\b/i
/** What is told of something else behind a comma: "…, signed by both last June". */
const BEHIND = /, (?:first )?\p{L}+ed (?:by|in|on|at|with)\b/u
/** A clause between commas that tells of its own day: ", signed in 2015,". */
const ASIDE = /^(?:which|who|whose|where|when|a|an|the|[\p{L}]+(?:ed|ing|n|t))\b/iu

/** A date further off than this, in characters, dates something else. */
const FARTHEST = 320

const isFar = (text: string) => text.length > FARTHEST

/** Whether a date after the figure dates it: no other clause opens between. */
const follows = (between: string) => !OTHER_CLAUSE.test(between) && !BEHIND.test(between) && !isFar(between)

/** "the raid of 16 May, which killed 43" */
const BEFELL = /^,? which (?:also )?(?:killed|left|wounded|injured|claimed|displaced|destroyed|took|cost)\b/i
const STATES_NOW = /\band (?:now |so far )?(?:has|have)\b/i

/** Whether a date before the figure dates it: not inside an aside, and no clause of another subject between. */
function precedes(text: string, date: DateFound, between: string): boolean {
  const comma = text.lastIndexOf(',', date.start)
  const isAside =
    comma >= 0 &&
    /^[^,]{0,40},/.test(between) &&
    ASIDE.test(text.slice(comma + 1).trimStart()) &&
    !/^,? ?(?:on|in|at|by|since)\b/i.test(text.slice(comma + 1, date.end).trim())
  if (isAside || isFar(between)) return false
  if (/, (?:which|who|whose)\b/i.test(between) && !BEFELL.test(between)) return false
  // "We began in May and have reached 43"
  if (STATES_NOW.test(between) && !/\bsince\b/i.test(text.slice(Math.max(0, date.start - 12), date.end)))
    return false
  return !/;|\bbut\b|(?<!(?:more|less|fewer|rather|other) )\bthan\b|\bcompared\b|\balthough\b|\bwhile\b|\bwhereas\b/i.test(
    between,
  )
}

const between = (text: string, a: Stretch, b: Stretch) =>
  text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))

/** "the highest since 2001" compares with then: it is no period of the count. */
const COMPARED =
  /\b(?:highest|lowest|worst|most|fewest|biggest|largest|deadliest|bloodiest|first|record)\b[^.;]{0,60}\bsince\b[^.;]{0,40}$/i

/** Whether a date and a figure of one sentence belong together; offsets in the sentence's text. */
export function belongs(text: string, date: DateFound, figure: Stretch): boolean {
  if (date.rule === 'event-date') return isOfEvent(text, date, figure)
  if (isDayOf(text, date, figure)) return true
  if (isBaseline(text, date)) return false
  if (COMPARED.test(text.slice(Math.max(0, date.start - 120), date.start))) return false
  const words = between(text, date, figure)
  return date.start >= figure.end ? follows(words) : precedes(text, date, words)
}

/**
 * The date of a figure: of those that belong to it the one right beside it, without another figure between; else one that figures share.
 * @param others the sentence's other figures
 */
export function dateOf(
  text: string,
  dates: readonly DateFound[],
  figure: Stretch,
  others: readonly Stretch[],
): DateFound | null {
  const distance = (date: DateFound) => between(text, date, figure).length
  const near = dates.filter((date) => belongs(text, date, figure)).sort((a, b) => distance(a) - distance(b))
  const isBetween = (one: Stretch, date: DateFound) =>
    one.start >= Math.min(date.end, figure.end) && one.end <= Math.max(date.start, figure.start)
  const own = near.find((date) => !others.some((other) => isBetween(other, date)))
  if (own) return own
  // A date is shared where the figures between have no nearer one of their own.
  return near.find((date) => !dates.some((other) => other !== date && isBetween(other, date))) ?? null
}
