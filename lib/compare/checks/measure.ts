import type { Measure } from '../../types'
import type { Side } from '../side'
import { type Check, DOUBTFUL, type Finding, SAME } from '../finding'

/** Measures that hold others. Losses are killed, wounded, captured and missing, as armies and NATO count them. */
const HOLDS: Partial<Record<Measure, readonly Measure[]>> = {
  'killed-or-wounded': ['killed', 'wounded'],
  losses: ['killed', 'wounded', 'killed-or-wounded', 'missing', 'captured'],
}

/** Whether one measure holds another ("losses" holds "killed"). */
function measureHolds(wide: Measure, narrow: Measure): boolean {
  return HOLDS[wide]?.includes(narrow) ?? false
}

const OTHER: Finding = { stand: 'other', why: 'otherMeasure' }
const OTHER_SIGN: Finding = { stand: 'other', why: 'otherSign' }
const WIDER: Finding = { stand: 'wider', why: 'widerMeasure' }
const NARROWER: Finding = { stand: 'narrower', why: 'narrowerMeasure' }

function isOpen({ claim, typed }: Side): boolean {
  return typed && claim.measure === 'other'
}

/** Killed with killed; killed inside killed-or-wounded inside losses; coffins shown are no toll. */
export const measure: Check = {
  name: 'measure',
  check: (here, there) => {
    const a = here.claim.measure
    const b = there.claim.measure
    if (here.sign !== there.sign) return OTHER_SIGN
    if (a === b) return SAME
    if (measureHolds(b, a)) return WIDER
    if (measureHolds(a, b)) return NARROWER
    return isOpen(here) || isOpen(there) ? DOUBTFUL : OTHER
  },
}
