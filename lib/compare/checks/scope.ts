import type { Scope } from '../../types'
import type { Side } from '../side'
import { type Check, DOUBTFUL, type Finding, SAME, UNKNOWN } from '../finding'

const OTHER: Finding = { stand: 'other', why: 'otherScope' }

/** A total begun this many days ago or less may be the toll of the one event that began it. */
const FRESH_TOTAL_DAYS = 14

function scopeOf(side: Side): Scope {
  return side.claim.partOf === null ? side.claim.scope : 'part'
}

/** A total whose beginning is untold, or recent, may be of one event: "43 have died so far". */
function mayBeOneEvent(total: Side): boolean {
  const { from, to } = total.timing
  return from === null || (to !== null && to - from <= FRESH_TOTAL_DAYS)
}

/** One event with one event, a running total with a running total, a day with a day, a part inside its whole. */
export const scope: Check = {
  name: 'scope',
  check: (here, there) => {
    const a = scopeOf(here)
    const b = scopeOf(there)
    if (a === b) return a === 'part' ? DOUBTFUL : SAME
    if (a === 'capacity' || b === 'capacity') return OTHER
    if (a === 'part') return { stand: 'wider', why: 'widerScope' }
    if (b === 'part') return { stand: 'narrower', why: 'narrowerScope' }
    if (a === 'other' || b === 'other') return UNKNOWN
    const total = a === 'running-total' ? here : b === 'running-total' ? there : null
    const rest = total === here ? b : a
    if (total && rest === 'event') return mayBeOneEvent(total) ? UNKNOWN : OTHER
    return total ? OTHER : UNKNOWN
  },
}
