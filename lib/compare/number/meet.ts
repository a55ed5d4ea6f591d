import { anchorOf, type Interval, type Value, intersects, NEAR } from './interval'

/** How two values stand: meeting (strongly, or only by an open end), or apart with `there` above or below `here`. */
export type Meeting = 'equal' | 'meet' | 'open' | 'above' | 'below'

/** Two numbers meet where what one states lies inside what the other, rounded, may be. */
export function meeting(here: Value, there: Value): Meeting {
  if (here.stated.low === there.stated.low && here.stated.high === there.stated.high) return 'equal'
  if (touches(here, there)) return isNear(here, there) ? 'meet' : 'open'
  return there.stated.low > here.stated.high ? 'above' : 'below'
}

function touches(here: Value, there: Value): boolean {
  return intersects(here.stated, there.rounded) || intersects(here.rounded, there.stated)
}

function isNear(here: Value, there: Value): boolean {
  return intersects(here.near, there.near)
}

/** Whether `there` is told as higher: by its numbers where they are apart, else by the numbers named. */
export function isHigher(here: Value, there: Value): boolean {
  return anchorOf(there) > anchorOf(here)
}

/** Floors further apart than this are of two counts, and no rivals. */
const RIVALS_WITHIN = 3

/** How many times the lower of two numbers named the higher one is. */
export function timesApart(here: Value, there: Value): number {
  const [a, b] = [anchorOf(here), anchorOf(there)]
  return Math.max(a, b) / Math.min(a, b)
}

/** Two floors far apart: each allows the other in words, but readers take a floor as the toll. */
export function floorsApart(here: Value, there: Value): boolean {
  if (!here.floor || !there.floor) return false
  const times = timesApart(here, there)
  return times > NEAR && times <= RIVALS_WITHIN
}

/** Whether a part can lie inside a whole: the least the part may be is at most the most the whole may be. */
export function fitsInside(part: Value, whole: Value): boolean {
  return Math.min(part.rounded.low, part.stated.low) <= whole.rounded.high
}

/** Whether the numbers named, open ends left aside, are apart beyond rounding: "at least 18" and "at least 23". */
export function namedApart(here: Value, there: Value): boolean {
  const [a, b] = [closed(here), closed(there)]
  return !intersects(a.stated, b.rounded) && !intersects(a.rounded, b.stated)
}

/** An open end closed at the number named. */
function closed({ stated, rounded }: Value): Pick<Value, 'stated' | 'rounded'> {
  const close = ({ low, high }: Interval): Interval => ({
    low: Number.isFinite(low) ? low : high,
    high: Number.isFinite(high) ? high : low,
  })
  return { stated: close(stated), rounded: close(rounded) }
}
