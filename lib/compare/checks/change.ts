import { type Check, SAME } from '../finding'

/** Totals with totals, "30,000 more" with "30,000 more". */
export const change: Check = {
  name: 'change',
  check: (here, there) =>
    here.claim.change === there.claim.change ? SAME : { stand: 'other', why: 'otherChange' },
}
