import type { Side } from '../side'
import { tellsOfRise } from '../story/count-words'
import { sameKind, sameSpot } from '../story/spot'
import { isWidespread } from '../story/widespread'
import { hasGrown } from './order'
import type { Found } from './question'
import type { SameQuestion } from './same-question'
import { tellsOf } from './telling'

/**
 * Whether what is told more closely is no part of the higher count, but the same toll before it grew: "201 miners",
 * then 283 people; 132 in the town where a bridge fell, then a toll of the region that "has risen to 141".
 */
export function isGrownToll(question: SameQuestion, way: Found): boolean {
  const { here, there } = question
  if (here.scope !== 'event' || there.scope !== 'event') return false
  const [part, whole] = way.stand === 'perhaps-wider' ? [here, there] : [there, here]
  if (part.anchor >= whole.anchor || !isAllCounted(part)) return false
  if (way.check === 'who') return hasGrown(question)
  return way.check === 'where' && isOneSpot(part, whole) && tellsOf(whole, tellsOfRise)
}

/** Whether a report gives no other number of a claim's measure. */
function isAllCounted({ claim, report, anchor }: Side): boolean {
  return report.claims.every(
    (each) =>
      each.measure !== claim.measure ||
      each.earlier ||
      each.partOf !== null ||
      (each.low ?? each.high) === anchor,
  )
}

/** What befell one spot, and no many places at once. */
function isOneSpot(here: Side, there: Side): boolean {
  return sameKind(here, there) && sameSpot(here, there) && !isWidespread(here) && !isWidespread(there)
}
