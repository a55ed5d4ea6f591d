import type { Claim } from '../../types'
import type { Refiner } from '../context'
import { KIN_AND_AGES } from '../extractors/counted/counted-words'
import { FIGHTERS } from '../sides/class-words'
import { MANKIND, SERVANTS } from './subgroup-words'

const value = (claim: Claim) => claim.low ?? claim.high ?? 0

const isTotal = (claim: Claim) =>
  claim.scope === 'event' &&
  claim.status === 'happened' &&
  claim.change === 'total' &&
  claim.unit === 'people'

/** Words that tell of another happening than the one before. */
const APART =
  /\b(?:separate(?:ly)?|elsewhere|another (?:strike|attack|raid|blast|incident)|meanwhile|different|the (?:day before|previous day)|a day (?:earlier|before))\b/i

const samePlace = (a: Claim, b: Claim) =>
  a.where.length === 0 || b.where.length === 0 || a.where.some((place) => b.where.includes(place))

function holds(whole: Claim, claim: Claim): boolean {
  // The cheapest first: each claim is held against all others.
  if (whole.measure !== claim.measure || value(whole) <= value(claim) || !isTotal(whole)) return false
  const general =
    whole.countedLemma === '' ||
    MANKIND.has(whole.countedLemma) ||
    /(?:ian|ean|an|i|ese)$/.test(whole.countedLemma)
  const fight = claim.who.includes('combatants') || FIGHTERS.has(claim.countedLemma)
  if (fight && whole.countedLemma === 'civilian') return false
  return general && samePlace(whole, claim)
}

/** Counted out of a named group, or beside it: "three of the man's sons", "were also killed", "in addition to him, two others". */
function isTakenOut({ quote, quoteStart, start, end }: Claim): boolean {
  const after = quote.slice(end - quoteStart, end - quoteStart + 220)
  return (
    /^ of (?:the|his|her|their|these|those|\p{Lu})/u.test(after) ||
    /^ others?\b/.test(after) ||
    /^[^.;:]{0,200}\b(?:also\b|as well\b(?! as))/.test(after) ||
    /\b(?:in addition to|besides|apart from)\b[^.;:]{0,120}$/i.test(quote.slice(0, start - quoteStart))
  )
}

const isSubgroup = (claim: Claim) =>
  KIN_AND_AGES.has(claim.countedLemma) ||
  SERVANTS.has(claim.countedLemma) ||
  (claim.countedLemma === 'member' && /\bof\b|family/.test(claim.counted)) ||
  isTakenOut(claim)

/** "Three cooks and one driver were killed": their sum, which a whole told elsewhere must reach to hold them; Infinity where none stands beside. */
function sumBeside(claims: Claim[], claim: Claim): number {
  if (MANKIND.has(claim.countedLemma)) return Infinity
  const beside = claims.filter(
    (other) =>
      other.quoteStart === claim.quoteStart &&
      other.measure === claim.measure &&
      isTotal(other) &&
      other.counted !== claim.counted &&
      other.countedLemma !== '' &&
      !MANKIND.has(other.countedLemma),
  )
  return beside.length > 0 ? beside.reduce((sum, other) => sum + value(other), value(claim)) : Infinity
}

/** A count of children, women, brothers, members of one family in a text that counts more people killed is a part of these. */
export const subgroup: Refiner = {
  name: 'subgroup',
  refine: (claims) =>
    claims.map((claim, at) => {
      const first = claims[at - 1]?.quoteStart !== claim.quoteStart
      const isOthers = first && claim.counted === 'others'
      if (!isTotal(claim) || claim.measure === 'other' || APART.test(claim.quote)) return claim
      const least = isSubgroup(claim) || isOthers ? -Infinity : sumBeside(claims, claim)
      const whole = claims.findIndex(
        (other) => value(other) >= least && other.quoteStart !== claim.quoteStart && holds(other, claim),
      )
      if (whole < 0) return claim
      return {
        ...claim,
        scope: 'part',
        partOf: whole,
        inferred: [...new Set([...claim.inferred, 'scope' as const])],
      }
    }),
}
