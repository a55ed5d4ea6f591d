import { formatGap, formatValue } from '../format'
import { fitsInside } from '../number/meet'
import type { Side } from '../side'
import { measureOf } from '../subject'
import { aboutOneTime, grows } from './growth'
import type { Found } from './question'
import { strongly, type Verdict, weakly } from './verdict'

/**
 * A part and its whole: `wider` where there is the whole, `narrower` where it is the part. A part above its whole
 * conflicts where the measures tell so (more killed than killed or wounded), of one event or of one long count; elsewhere it is a part of another whole,
 * and nothing is said.
 */
export function containedVerdict(here: Side, there: Side, way: Found): Verdict | null {
  const wider = way.stand === 'wider' || way.stand === 'perhaps-wider'
  const [part, whole] = wider ? [here, there] : [there, here]
  if (!part.value || !whole.value) return null
  if (fitsInside(part.value, whole.value))
    return strongly(wider ? 'wider' : 'narrower', way.why ?? (wider ? 'widerScope' : 'narrowerScope'))
  const later = daysAfter(part, whole)
  const values = () => ({
    part: formatValue(part.claim),
    partOf: measureOf(part.claim),
    whole: formatValue(whole.claim),
    wholeOf: measureOf(whole.claim),
  })
  if (later !== null && later > aboutOneTime(here, there) && grows(whole)) {
    return weakly('unclear', 'unclearPartLater', () => ({ ...values(), gap: formatGap(later) }))
  }
  return way.check === 'measure' && here.running === there.running
    ? strongly('conflicts', 'conflictsPart', values)
    : null
}

/** Days by which one count is later than the other; null where either is undated. */
function daysAfter(one: Side, other: Side): number | null {
  const [a, b] = [one.timing.counted, other.timing.counted]
  return a === null || b === null ? null : a - b
}
