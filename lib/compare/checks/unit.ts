import { type Check, type Finding, SAME, UNKNOWN, UNRELATED } from '../finding'

const OTHER: Finding = { stand: 'other', why: 'otherUnit' }

const CURRENCY = /^[A-Z]{3}$/
const COUNTS = new Set(['people', 'things', ''])
const SHARES = new Set(['percent', 'percentage-points'])

/** One unit: dollars with dollars, percent with percent; kilometres with miles; people and things are both counts. */
export const unit: Check = {
  name: 'unit',
  check: (here, there) => {
    const a = here.claim.unit
    const b = there.claim.unit
    if (a === b) return SAME
    if (here.dimension === there.dimension) return SAME
    if (COUNTS.has(a) && COUNTS.has(b)) return UNKNOWN
    const alike = (CURRENCY.test(a) && CURRENCY.test(b)) || (SHARES.has(a) && SHARES.has(b))
    return alike ? OTHER : UNRELATED
  },
}
