import { isBurned } from '../counted/burned'
import type { Side } from '../side'

/** Measures whose totals only grow. The missing are found, the general ones (prices, polls, stocks) rise and fall. */
const GROWING = new Set([
  'killed',
  'wounded',
  'killed-or-wounded',
  'losses',
  'captured',
  'displaced',
  'arrested',
  'deployed',
])

/** Whether a claim counts a total that only grows. */
export function grows(side: Side): boolean {
  const { claim, scope, stock } = side
  return (GROWING.has(claim.measure) || isBurned(side)) && scope !== 'daily' && scope !== 'capacity' && !stock
}

/** Days within which two counts are of about one time: a breaking event's toll grows in hours, a war's in months. */
const ABOUT_ONE_TIME = { event: 3, other: 31 }

/** Days within which another value of the same question is another claim, and no growth. */
export function aboutOneTime(here: Side, there: Side): number {
  return here.scope === 'event' || there.scope === 'event' ? ABOUT_ONE_TIME.event : ABOUT_ONE_TIME.other
}
