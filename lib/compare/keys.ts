import type { Reported } from '../types'

/** Keys under which a claim is found again: two claims that share none are never compared. */
export function keysOf(_reported: Reported): string[] {
  return []
}
