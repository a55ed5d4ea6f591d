import { isRareNumber } from '../number/by-chance'
import type { Side } from '../side'

/** The number a claim states: its lower end, or its upper one where it has no other; null where it states none. */
export function numberOf({ claim }: Side): number | null {
  return claim.low ?? claim.high
}

/** Numbers equal to the last digit, and not by chance. */
export function sameWrittenNumber(here: Side, there: Side): boolean {
  const a = numberOf(here)
  return a !== null && a === numberOf(there) && isRareNumber(a)
}
