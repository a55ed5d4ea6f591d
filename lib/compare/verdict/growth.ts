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
  /\b(?:are|is|remain|remains|stationed|still) (?:\w+ ){0,3}(?:in|on|at|inside|near|along|held|missing|hospital)\b/i

/** Whether a claim counts a total that only grows. */
export function grows({ claim, scope }: Side): boolean {
  if (!GROWING.has(claim.measure) || scope === 'daily' || scope === 'capacity') return false
  return claim.measure !== 'deployed' || !STOCK.test(claim.quote)
}
