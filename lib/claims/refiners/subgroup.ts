import type { Claim } from '../../types'
import type { Refiner } from '../context'
import { KIN_AND_AGES } from '../extractors/counted/counted-words'
import { MANKIND } from './subgroup-words'

const value = (claim: Claim) => claim.low ?? claim.high ?? 0

const isTotal = (claim: Claim) =>
  claim.scope === 'event' &&
  claim.status === 'happened' &&
  claim.change === 'total' &&
  claim.unit === 'people'

/** Words that tell of another happening than the one before. */
const APART =
  /\b(?:separate(?:ly)?|elsewhere|another (?:strike|attack|raid|blast|incident)|meanwhile|different)\b/i

const samePlace = (a: Claim, b: Claim) =>
  a.where.length === 0 || b.where.length === 0 || a.where.some((place) => b.where.includes(place))

function holds(whole: Claim, claim: Claim): boolean {
  const general =
    whole.countedLemma === '' ||
    MANKIND.has(whole.countedLemma) ||
    /(?:ian|ean|an|i|ese)$/.test(whole.countedLemma)
  return (
    isTotal(whole) &&
    general &&
    whole.measure === claim.measure &&
    value(whole) > value(claim) &&
    samePlace(whole, claim)
  )
}

/** Counted out of a named group, or beside it: "three of the man's sons", "were also killed". */
function isTakenOut({ quote, quoteStart, end }: Claim): boolean {
  const after = quote.slice(end - quoteStart, end - quoteStart + 120)
  return /^ of (?:the|his|her|their|these|those|\p{Lu})/u.test(after) || /^[^.;:]{0,90}\balso\b/.test(after)
}

const isSubgroup = (claim: Claim) =>
  KIN_AND_AGES.has(claim.countedLemma) ||
  (claim.countedLemma === 'member' && /\bof\b|family/.test(claim.counted)) ||
  isTakenOut(claim)

/** A count of children, women, brothers, members of one family in a text that counts more people killed is a part of these. */
export const subgroup: Refiner = {
  name: 'subgroup',
  refine: (claims) =>
    claims.map((claim, at) => {
      const first = claims[at - 1]?.quoteStart !== claim.quoteStart
      const isOthers = first && claim.counted === 'others'
      if (
        !isTotal(claim) ||
        claim.measure === 'other' ||
        !(isSubgroup(claim) || isOthers) ||
        APART.test(claim.quote)
      )
        return claim
      const whole = claims.findIndex((other) => other.quoteStart !== claim.quoteStart && holds(other, claim))
      if (whole < 0) return claim
      return {
        ...claim,
        scope: 'part',
        partOf: whole,
        inferred: [...new Set([...claim.inferred, 'scope' as const])],
      }
    }),
}
