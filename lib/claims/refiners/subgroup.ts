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
  /\b(?:separate(?:ly)?|elsewhere|another (?:strike|attack|raid|blast|incident)|meanwhile|different)\b/i

const samePlace = (a: Claim, b: Claim) =>
  a.where.length === 0 || b.where.length === 0 || a.where.some((place) => b.where.includes(place))

function holds(whole: Claim, claim: Claim): boolean {
  const general =
    whole.countedLemma === '' ||
    MANKIND.has(whole.countedLemma) ||
    /(?:ian|ean|an|i|ese)$/.test(whole.countedLemma)
  const fight = claim.who.includes('combatants') || FIGHTERS.has(claim.countedLemma)
  if (fight && whole.countedLemma === 'civilian') return false
  return (
    isTotal(whole) &&
    general &&
    whole.measure === claim.measure &&
    value(whole) > value(claim) &&
    samePlace(whole, claim)
  )
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

/** "Three cooks and one driver were killed": their sum is no more than a whole told elsewhere. */
function isBesideOther(claims: Claim[], claim: Claim, whole: Claim): boolean {
  const beside = claims.filter(
    (other) =>
      other.quoteStart === claim.quoteStart &&
      other.measure === claim.measure &&
      isTotal(other) &&
      other.counted !== claim.counted &&
      other.countedLemma !== '' &&
      !MANKIND.has(other.countedLemma),
  )
  const sum = beside.reduce((total, other) => total + value(other), 0)
  return beside.length > 0 && !MANKIND.has(claim.countedLemma) && value(whole) >= value(claim) + sum
}

/** A count of children, women, brothers, members of one family in a text that counts more people killed is a part of these. */
export const subgroup: Refiner = {
  name: 'subgroup',
  refine: (claims) =>
    claims.map((claim, at) => {
      const first = claims[at - 1]?.quoteStart !== claim.quoteStart
      const isOthers = first && claim.counted === 'others'
      if (!isTotal(claim) || claim.measure === 'other' || APART.test(claim.quote)) return claim
      const isOut = isSubgroup(claim) || isOthers
      const whole = claims.findIndex(
        (other) =>
          other.quoteStart !== claim.quoteStart &&
          holds(other, claim) &&
          (isOut || isBesideOther(claims, claim, other)),
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
