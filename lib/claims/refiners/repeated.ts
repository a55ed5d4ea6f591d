import type { Claim } from '../../types'
import type { Refiner } from '../context'
import { SHORT_EVENTS } from '../extractors/scope/scope-words'

const isRunning = (claim: Claim) => claim.scope === 'running-total' && claim.measure !== 'other'

/** Whether a scope was only taken for one event's because nothing else was told. */
const isOpen = (claim: Claim) =>
  claim.scope === 'event' &&
  claim.inferred.includes('scope') &&
  claim.measure !== 'other' &&
  !claim.quote
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => SHORT_EVENTS.has(word.replace(/s$/, '')))

const sameCount = (a: Claim, b: Claim) =>
  a.measure === b.measure && a.low === b.low && a.high === b.high && (a.low ?? a.high ?? 0) > 1

/** A total of a war, told again without its period, is the same total; so is what is counted beside it in one breath. */
export const repeated: Refiner = {
  name: 'repeated',
  refine: (claims) => {
    const open = claims.map(isOpen)
    const again = claims.map(
      (claim, i) => open[i] && claims.some((other) => isRunning(other) && sameCount(other, claim)),
    )
    return claims.map((claim, i) => {
      const beside = open[i] && claims.some((other, j) => again[j] && other.quoteStart === claim.quoteStart)
      return again[i] || beside ? { ...claim, scope: 'running-total' } : claim
    })
  },
}
