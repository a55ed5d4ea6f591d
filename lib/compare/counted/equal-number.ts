import { isRareNumber } from '../number/by-chance'
import type { Side } from '../side'

/** Every story has some 50 or 100 percent. */
const ROUND_SHARE = 5

/** Whether both state one number, as words name it. */
export function sameNumber(here: Side, there: Side): boolean {
  return here.anchor === there.anchor && here.claim.bound !== 'vague' && there.claim.bound !== 'vague'
}

/** Whether both state one number, and one that two counts of a story hardly share by chance. */
export function sameRareNumber(here: Side, there: Side): boolean {
  if (!sameNumber(here, there)) return false
  const { anchor, dimension } = here
  if (isShare(dimension)) return anchor % ROUND_SHARE !== 0
  return isRareNumber(here.claim.low ?? here.claim.high ?? 0)
}

/** Equal to the last digit, of people counted in general on one side and by a class that they may all be of on the other. */
export function sameRarePeople(here: Side, there: Side): boolean {
  const [a, b] = [here.population.kind, there.population.kind]
  if (a === null || b === null || (a !== 'people' && b !== 'people')) return false
  return here.ofPeople && there.ofPeople && sameRareNumber(here, there)
}

function isShare(dimension: string): boolean {
  return dimension === 'percent' || dimension === 'percentage-points'
}

const HOURS_OF_A_DAY = 24

/** "24 hours" and "48 hours" are the days that reports go by, and stand in every story. */
export function isReportingTime({ claim, anchor }: Side): boolean {
  return claim.unit === 'hour' && anchor % HOURS_OF_A_DAY === 0
}

/** An age is written as a bare number, or as "year-old"; a span of years as years. */
export function isAge({ claim }: Side): boolean {
  return claim.unit === 'year' && (/\bold\b/i.test(claim.figure) || !/\p{L}{2}/u.test(claim.figure))
}
