import type { Claim } from '../../types'
import type { Refiner } from '../context'

const value = (claim: Claim) => claim.low ?? claim.high ?? 0

function holds(whole: Claim, part: Claim): boolean {
  const same = whole.measure === part.measure || whole.measure === 'killed-or-wounded'
  return (
    same &&
    whole.scope !== 'part' &&
    whole.unit === part.unit &&
    (whole.high === null || whole.high >= value(part)) &&
    value(whole) >= value(part)
  )
}

/** Words that tell of more than a list between two figures. */
const TELLING =
  /[.;:()–—]|\b(?:includ\w+|among|of (?:them|whom|which)|with|were|was|are|is|have|has|had|died|dead|killed|wounded|injured|hurt|missing)\b/

/** "Nine soldiers and two children": two that stand side by side, neither of them in the other. */
function areSideBySide(a: Claim, b: Claim): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  const from = first.end - a.quoteStart
  const between = a.quote.slice(from, second.start - a.quoteStart)
  const after = a.quote.slice(second.end - a.quoteStart, second.end - a.quoteStart + 9)
  return /\band $/.test(between) && !TELLING.test(between) && !/^ of (?:them|whom)/.test(after)
}

/** Links each part to the nearest whole before it, in its sentence first. */
export const partOf: Refiner = {
  name: 'part-of',
  refine: (claims) =>
    claims.map((claim, at) => {
      if (claim.scope !== 'part' || claim.partOf !== null) return claim
      const before = claims.slice(0, at)
      const near = before.findLastIndex(
        (whole) =>
          whole.quoteStart === claim.quoteStart && holds(whole, claim) && !areSideBySide(whole, claim),
      )
      const after = claims.findIndex(
        (whole, i) =>
          i > at &&
          whole.quoteStart === claim.quoteStart &&
          holds(whole, claim) &&
          !areSideBySide(whole, claim),
      )
      const far =
        claim.measure === 'other'
          ? -1
          : before.findLastIndex((whole) => whole.quoteStart !== claim.quoteStart && holds(whole, claim))
      const whole = [near, after, far].find((index) => index >= 0)
      return whole === undefined ? claim : { ...claim, partOf: whole }
    }),
}
