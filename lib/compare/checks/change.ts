import { type Check, type Finding, SAME } from '../finding'

const OTHER: Finding = { stand: 'other', why: 'otherChange' }

/** Totals with totals, "30,000 more" with "30,000 more". */
export const change: Check = {
  name: 'change',
  check: (here, there) => (here.claim.change === there.claim.change ? SAME : OTHER),
}
