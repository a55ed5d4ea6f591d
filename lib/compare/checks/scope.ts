import type { Side } from '../side'
import { isStock } from '../verdict/growth'
import { type Check, DOUBTFUL, type Finding, SAME, UNKNOWN } from '../finding'

const OTHER: Finding = { stand: 'other', why: 'otherScope' }

/** A total begun this many days ago or less may be the toll of the one event that began it. */
const FRESH_TOTAL_DAYS = 14

/** Words of a count that runs over many events. */
const LONG =
  /\b(?:since|war|invasion|conflict|years?|months?|began|overall|in all|altogether|uprising|pandemic)\b/i

/** A total of recent or untold beginning may be of one event: "43 have died so far". */
function mayBeOneEvent(total: Side): boolean {
  const { from, to } = total.timing
  if (from !== null) return to !== null && to - from <= FRESH_TOTAL_DAYS
  return !LONG.test(total.claim.quote)
}

/** Those held now beside all who were taken. */
function isOfThoseTaken(here: Side, there: Side): boolean {
  return here.claim.measure === 'captured' && isStock(here.claim) !== isStock(there.claim)
}

/** One event with one event, a running total with a running total; an event, a day or a part inside its whole. */
export const scope: Check = {
  name: 'scope',
  check: (here, there) => {
    const a = here.scope
    const b = there.scope
    if (isOfThoseTaken(here, there)) return OTHER
    if (a === b) return a === 'part' ? DOUBTFUL : SAME
    if (a === 'capacity' || b === 'capacity') return OTHER
    if (a === 'part') return { stand: 'wider', why: 'widerScope' }
    if (b === 'part') return { stand: 'narrower', why: 'narrowerScope' }
    if (a === 'other' || b === 'other') return UNKNOWN
    const [total, rest] = a === 'running-total' ? [here, b] : [there, a]
    if (total.scope !== 'running-total') return UNKNOWN
    if (rest === 'event' && mayBeOneEvent(total)) return UNKNOWN
    return total === there
      ? { stand: 'wider', why: 'widerScope' }
      : { stand: 'narrower', why: 'narrowerScope' }
  },
}
