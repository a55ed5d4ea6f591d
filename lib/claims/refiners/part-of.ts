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

/** Links each part to the nearest whole before it, in its sentence first. */
export const partOf: Refiner = {
  name: 'part-of',
  refine: (claims) =>
    claims.map((claim, at) => {
      if (claim.scope !== 'part' || claim.partOf !== null) return claim
      const before = claims.slice(0, at)
      const near = before.findLastIndex(
        (whole) => whole.quoteStart === claim.quoteStart && holds(whole, claim),
      )
      const after = claims.findIndex(
        (whole, i) => i > at && whole.quoteStart === claim.quoteStart && holds(whole, claim),
      )
      const far = claim.measure === 'other' ? -1 : before.findLastIndex((whole) => holds(whole, claim))
      const whole = [near, after, far].find((index) => index >= 0)
      return whole === undefined ? claim : { ...claim, partOf: whole }
    }),
}
