import type { Claim, Inferable } from '../../types'
import type { Refiner } from '../context'

/** Units that a bare number has of itself: it may as well be of what it is compared with. */
const BARE = new Set(['things', ''])

const isBare = (claim: Claim) => claim.countedLemma === '' && BARE.has(claim.unit)

/** Words between two figures that set the second beside the first, and no other: "up from 9", "compared with 9", "from 9". */
const COMPARING =
  /^[^.;]{0,90}?\b(?:(?:up|down|higher|lower|more|less|fewer) (?:from|than)|compared (?:with|to)|against|versus|from)\s*(?:the |an? )?(?:\w{1,12} ){0,2}$/i

/** The figure that an earlier value is compared with. */
function presentOf(claims: Claim[], at: number): Claim | undefined {
  const claim = claims[at]
  if (!claim) return undefined
  const before = claims
    .slice(0, at)
    .filter((other) => other.quoteStart === claim.quoteStart && !other.earlier && other.change === 'total')
  const near = before.at(-1)
  if (!near) return undefined
  const between = claim.quote.slice(near.end - claim.quoteStart, claim.start - claim.quoteStart)
  if (!COMPARING.test(between)) return undefined
  // "12 were killed and 30 wounded, up from 9 reported earlier": a toll is of the dead, unless the wounded stand alone.
  const dead = before.find(({ measure }) => measure === 'killed')
  const isSummed = /,\s/.test(between) && near.measure === 'wounded'
  return isSummed && dead && (dead.low ?? 0) > (claim.low ?? 0) ? dead : near
}

/** An earlier value without a noun of its own measures what the value does that it is compared with; inferred. */
export const compared: Refiner = {
  name: 'compared',
  refine: (claims) =>
    claims.map((claim, at) => {
      if (!claim.earlier || claim.measure !== 'other' || !isBare(claim)) return claim
      const present = presentOf(claims, at)
      if (!present || present.measure === 'other') return claim
      const { measure, unit, counted, countedLemma, who, where, scope } = present
      const inferred: Inferable[] = [...claim.inferred, 'measure', 'unit', 'scope']
      if (counted) inferred.push('counted')
      if (who.length) inferred.push('who')
      if (where.length) inferred.push('where')
      return {
        ...claim,
        measure,
        unit,
        counted,
        countedLemma,
        who,
        where,
        scope,
        inferred: [...new Set(inferred)],
      }
    }),
}
