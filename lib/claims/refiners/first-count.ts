import type { Claim } from '../../types'
import type { Refiner } from '../context'

const HURT = new Set(['killed', 'wounded', 'killed-or-wounded', 'missing'])

/** How far back, in claims, the hurt are looked for whom a figure is "more" than. */
const REACH = 6

function countsAlready(claim: Claim, other: Claim): boolean {
  return other.measure === claim.measure || other.measure === 'killed-or-wounded'
}

/** "Two died. Some 14 more were hurt.": no injured were counted before, so the 14 are all of them. */
export const firstCount: Refiner = {
  name: 'first-count',
  refine: (claims) =>
    claims.map((claim, at) => {
      if (claim.change !== 'additional' || claim.high === 0 || !HURT.has(claim.measure)) return claim
      if (claims.slice(0, at).some((other) => countsAlready(claim, other))) return claim
      const near = claims.slice(Math.max(0, at - REACH), at).some(({ measure }) => HURT.has(measure))
      return near
        ? { ...claim, change: 'total', inferred: [...new Set([...claim.inferred, 'change' as const])] }
        : claim
    }),
}
