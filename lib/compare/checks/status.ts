import type { Status } from '../../types'
import { type Check, DOUBTFUL, type Finding, SAME } from '../finding'

const FORECAST: Finding = { stand: 'forecast', why: 'unclearForecast' }
const OTHER: Finding = { stand: 'other', why: 'otherStatus' }

function pairIs(a: Status, b: Status, x: Status, y: Status): boolean {
  return (a === x && b === y) || (a === y && b === x)
}

/** Planned with planned. What may be against what is: a forecast. A denial faces what it denies. */
export const status: Check = {
  name: 'status',
  check: (here, there) => {
    const a = here.claim.status
    const b = there.claim.status
    if (a === b) return SAME
    if (pairIs(a, b, 'planned', 'possible')) return DOUBTFUL
    if (pairIs(a, b, 'happened', 'possible')) return FORECAST
    if (pairIs(a, b, 'happened', 'denied')) return SAME
    return OTHER
  },
}
