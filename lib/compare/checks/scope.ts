import { ALWAYS_PART } from '../population/class-words'
import { comparePlaces } from '../place/compare-places'
import { type Side, sideOf } from '../side'
import { type Check, DOUBTFUL, type Finding, SAME, UNKNOWN } from '../finding'

const OTHER: Finding = { stand: 'other', why: 'otherScope' }

const WIDER: Finding = { stand: 'wider', why: 'widerScope' }
const NARROWER: Finding = { stand: 'narrower', why: 'narrowerScope' }

/** Those held now beside all who were taken. */
function isOfThoseTaken(here: Side, there: Side): boolean {
  return here.claim.measure === 'captured' && here.stock !== there.stock
}

/** Those driven out are counted as they stand, whether a report tells what drove them as one event or as a war. */
function isDisplacement(here: Side, there: Side): boolean {
  return here.claim.measure === 'displaced' && there.claim.measure === 'displaced'
}

/** Words by which a count goes on, whatever it began with. */
const SO_FAR =
  /\b(?:so far|to date|until now|(?:has|have) now|now (?:killed|burned|claimed|stands?|risen|reached|totals?))\b/i

function isSoFar({ claim }: Side): boolean {
  return SO_FAR.test(claim.quote)
}

const AMONG = /\b(?:of (?:them|whom|which|those|the)|among|including|included)\b/i

/** A part that has a town of its own is all that is counted there ("22 in El Paso and nine in Dayton"). */
function isOwnEvent({ claim, places, scope }: Side, other: Side): boolean {
  if (scope !== 'part' || other.scope !== 'event' || places.length < 3 || places[0] !== other.places[0])
    return false
  return !AMONG.test(claim.quote)
}

/** The children of one toll and the children of the other are one part; other parts may be of anything. */
function areOnePart({ population: a }: Side, { population: b }: Side): boolean {
  return a.kind === b.kind && a.kind !== null && ALWAYS_PART.has(a.kind)
}

/** A part of what was counted in one town is no part of what was counted in another. */
function isOfWholeElsewhere({ claim, report }: Side, other: Side): boolean {
  const whole = claim.partOf === null ? undefined : report.claims[claim.partOf]
  return whole !== undefined && comparePlaces(sideOf({ report, claim: whole }), other) === 'elsewhere'
}

/** One event with one event, a running total with a running total; an event, a day or a part inside its whole. */
export const scope: Check = {
  name: 'scope',
  check: (here, there) => {
    const a = here.scope
    const b = there.scope
    if (isOfThoseTaken(here, there)) return OTHER
    if (a === b) return a === 'part' && !areOnePart(here, there) ? DOUBTFUL : SAME
    if (a === 'capacity' || b === 'capacity') return OTHER
    if (a === 'part' ? isOwnEvent(here, there) : b === 'part' && isOwnEvent(there, here)) return UNKNOWN
    if (a === 'part') return isOfWholeElsewhere(here, there) ? OTHER : WIDER
    if (b === 'part') return isOfWholeElsewhere(there, here) ? OTHER : NARROWER
    if (a === 'other' || b === 'other') return UNKNOWN
    const total = a === 'running-total' ? here : there
    const rest = total === here ? b : a
    if (total.scope !== 'running-total') return UNKNOWN
    if (
      rest === 'event' &&
      (total.fresh || isDisplacement(here, there) || isSoFar(total === here ? there : here))
    )
      return UNKNOWN
    return total === there ? WIDER : NARROWER
  },
}
