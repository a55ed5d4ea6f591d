import type { Side } from '../side'

/** Numbers below ten meet by chance, and so do round ones below a thousand. */
const LEAST = { number: 10, round: 1000 }

/** The number a claim states: its lower end, or its upper one where it has no other; null where it states none. */
export function numberOf({ claim }: Side): number | null {
  return claim.low ?? claim.high
}

/** Numbers equal to the last digit, and not by chance. */
export function sameNumber(here: Side, there: Side): boolean {
  const a = numberOf(here)
  return a !== null && a === numberOf(there) && a >= (a % 10 === 0 ? LEAST.round : LEAST.number)
}
