import { ALWAYS_PART } from '../population/class-words'
import type { Side } from '../side'
import { type Check, DOUBTFUL, type Finding, SAME, UNKNOWN } from '../finding'

const OTHER: Finding = { stand: 'other', why: 'otherScope' }

const WIDER: Finding = { stand: 'wider', why: 'widerScope' }
const NARROWER: Finding = { stand: 'narrower', why: 'narrowerScope' }

/** Those held now beside all who were taken. */
function isOfThoseTaken(here: Side, there: Side): boolean {
  return here.claim.measure === 'captured' && here.stock !== there.stock
}

/** The children of one toll and the children of the other are one part; other parts may be of anything. */
function areOnePart({ population: a }: Side, { population: b }: Side): boolean {
  return a.kind === b.kind && a.kind !== null && ALWAYS_PART.has(a.kind)
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
    if (a === 'part') return WIDER
    if (b === 'part') return NARROWER
    if (a === 'other' || b === 'other') return UNKNOWN
    const total = a === 'running-total' ? here : there
    const rest = total === here ? b : a
    if (total.scope !== 'running-total') return UNKNOWN
    if (rest === 'event' && total.fresh) return UNKNOWN
    return total === there ? WIDER : NARROWER
  },
}
