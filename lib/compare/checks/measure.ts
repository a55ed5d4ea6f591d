import type { Measure } from '../../types'
import { SIGNS_OF_DEATH } from '../population/class-words'
import type { Side } from '../side'
import { type Check, DOUBTFUL, SAME } from '../finding'

/** Measures that hold others. Losses are killed, wounded, captured and missing, as armies and NATO count them. */
const HOLDS: Partial<Record<Measure, readonly Measure[]>> = {
  'killed-or-wounded': ['killed', 'wounded'],
  losses: ['killed', 'wounded', 'killed-or-wounded', 'missing', 'captured'],
}

/** Whether one measure holds another ("losses" holds "killed"). */
export function measureHolds(wide: Measure, narrow: Measure): boolean {
  return HOLDS[wide]?.includes(narrow) ?? false
}

function isSignOfDeath(side: Side): boolean {
  return SIGNS_OF_DEATH.has(side.claim.countedLemma)
}

/** Killed with killed; killed inside killed-or-wounded inside losses; coffins shown are no toll. */
export const measure: Check = {
  name: 'measure',
  check: (here, there) => {
    const a = here.claim.measure
    const b = there.claim.measure
    if (isSignOfDeath(here) !== isSignOfDeath(there)) return { stand: 'other', why: 'otherSign' }
    if (a === b) return SAME
    if (measureHolds(b, a)) return { stand: 'wider', why: 'widerMeasure' }
    if (measureHolds(a, b)) return { stand: 'narrower', why: 'narrowerMeasure' }
    const open = (side: Side) => side.claim.measure === 'other'
    if ((open(here) && here.typed) || (open(there) && there.typed)) return DOUBTFUL
    return { stand: 'other', why: 'otherMeasure' }
  },
}
