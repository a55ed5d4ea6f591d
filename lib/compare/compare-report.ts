import type { Relation, Reported } from '../types'

/** Another report's claim, and how it stands to the one in front of the reader. */
export interface Compared {
  there: Reported
  relation: Relation
}

/**
 * Every candidate worth showing beside a claim, in display order (conflicts, agrees, newer, older, wider, narrower,
 * unclear, different; strong before weak). Claims of the same report are never compared, and a report that repeats
 * its figure comes once, by its closest relation.
 * @param here the claim in front of the reader
 * @param candidates any claims, in any order; those sharing no key with `here` only cost time
 */
export function compareClaim(_here: Reported, _candidates: Iterable<Reported>): Compared[] {
  return []
}
