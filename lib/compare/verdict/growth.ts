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

/** "Are in Russia now": what stands somewhere now, and may be withdrawn. */
const STOCK =
  /\b(?:are|is|remain|remains|stationed|still) (?:\w+ ){0,3}(?:in|on|at|inside|near|along|held|missing|hospital|displaced|captive|captivity|detained|behind bars)\b/i

/** Measures of which there is a count of those who are so now: the held are freed, the sent withdrawn. */
const HELD_NOW = new Set(['deployed', 'captured', 'missing', 'displaced', 'arrested'])

/** Whether a claim counts what stands so now ("98 are still held"), and not all to whom it ever happened. */
export function isStock({ measure, quote }: Side['claim']): boolean {
  return HELD_NOW.has(measure) && STOCK.test(quote)
}

/** Whether a claim counts a total that only grows. */
export function grows({ claim, scope }: Side): boolean {
  if (!GROWING.has(claim.measure) || scope === 'daily' || scope === 'capacity') return false
  return !isStock(claim)
}

/** Days within which two counts are of about one time: a breaking event's toll grows in hours, a war's in months. */
const ABOUT_ONE_TIME = { event: 3, other: 31 }

/** Days within which another value of the same question is another claim, and no growth. */
export function aboutOneTime(here: Side, there: Side): number {
  return here.scope === 'event' || there.scope === 'event' ? ABOUT_ONE_TIME.event : ABOUT_ONE_TIME.other
}
