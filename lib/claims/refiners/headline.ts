import type { Claim, Inferable } from '../../types'
import type { Refiner } from '../context'
import { isCloser } from '../places/closer'

const sameValue = (a: Claim, b: Claim) => a.low === b.low || (a.low === null && a.high === b.high)

/** Whether a claim of the body tells what one of the headline tells: a value alone is no measure. */
function repeats(claim: Claim, headline: Claim): boolean {
  if (!sameValue(claim, headline) || claim.unit !== headline.unit || claim.measure !== headline.measure)
    return false
  if (claim.earlier !== headline.earlier || claim.scope === 'part' || claim.status !== headline.status)
    return false
  if (claim.measure !== 'other') return true
  return claim.countedLemma !== '' && claim.countedLemma === headline.countedLemma
}

/** A headline's claim with what only the body tells of it. */
function filled(headline: Claim, body: Claim): Claim {
  const inferred = new Set<Inferable>(headline.inferred)
  const isOpen = (field: Inferable, isEmpty: boolean) => isEmpty || headline.inferred.includes(field)
  const takes = (field: Inferable, isEmpty: boolean, isTold: boolean) => {
    const taken = isTold && isOpen(field, isEmpty)
    if (taken) inferred.add(field)
    return taken
  }
  const who = takes('who', headline.who.length === 0, body.who.length > 0)
  const closer = isCloser(body.where, headline.where)
  if (closer) inferred.add('where')
  const where = closer || takes('where', headline.where.length === 0, body.where.length > 0)
  const asOf = takes('asOf', headline.asOf === null, body.asOf !== null)
  const saidBy = takes('saidBy', headline.saidBy.length === 0, body.saidBy.length > 0)
  return {
    ...headline,
    who: who ? body.who : headline.who,
    where: where ? body.where : headline.where,
    asOf: asOf ? body.asOf : headline.asOf,
    saidBy: saidBy ? body.saidBy : headline.saidBy,
    inferred: [...inferred],
  }
}

/** A headline's figure that the body tells again is the same claim: who, where, when and by whom are the body's; inferred. */
export const headline: Refiner = {
  name: 'headline',
  refine: (claims, reading) => {
    const first = reading.sentences.find(({ isHeadline }) => isHeadline)
    if (!first) return claims
    return claims.map((claim) => {
      if (claim.quoteStart >= first.end) return claim
      const again = claims.find((other) => other.quoteStart >= first.end && repeats(other, claim))
      return again ? filled(claim, again) : claim
    })
  },
}
