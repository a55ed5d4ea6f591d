import type { Side } from '../side'

/** Numbers below ten meet by chance in one story, and so do round ones below a thousand. */
const BY_CHANCE = { below: 10, roundBelow: 1000 }

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
  const written = here.claim.low ?? here.claim.high ?? 0
  return written >= BY_CHANCE.below && (written % 10 !== 0 || written >= BY_CHANCE.roundBelow)
}

function isShare(dimension: string): boolean {
  return dimension === 'percent' || dimension === 'percentage-points'
}

/** An age is written as a bare number, or as "year-old"; a span of years as years. */
export function isAge({ claim }: Side): boolean {
  return claim.unit === 'year' && (/\bold\b/i.test(claim.figure) || !/\p{L}{2}/u.test(claim.figure))
}
