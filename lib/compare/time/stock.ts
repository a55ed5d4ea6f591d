import type { Claim } from '../../types'

/** "Are in Russia now": what stands somewhere now, and may be withdrawn. */
const STOCK =
  /\b(?:are|is|remain|remains|stationed|still) (?:\w+ ){0,3}(?:in|on|at|inside|near|along|held|missing|hospital|displaced|captive|captivity|detained|behind bars)\b/i

/** Measures of which there is a count of those who are so now: the held are freed, the sent withdrawn. */
const HELD_NOW = new Set(['deployed', 'captured', 'missing', 'displaced', 'arrested'])

/** Whether a claim counts what stands so now ("98 are still held"), and not all to whom it ever happened. */
export function isStock({ measure, quote }: Pick<Claim, 'measure' | 'quote'>): boolean {
  return HELD_NOW.has(measure) && STOCK.test(quote)
}
