import type { Relation, Reported } from '../types'

/**
 * How `there` stands to `here` (the claim in front of the reader); null where the two are not worth showing together.
 */
export function relate(_here: Reported, _there: Reported): Relation | null {
  return null
}
