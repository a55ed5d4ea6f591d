import type { Extractor } from '../context'
import { MODALS } from '../grammar/forms'
import { viewOf, type View } from '../grammar/view'
import { isPart } from './scope/part'
import { scopeOfPeriod } from './scope/period'
import { HOLDS } from './scope/scope-words'

/** "can accommodate 20,000", "a capacity of 500". */
function isCapacity(view: View, at: number): boolean {
  const { lead } = view.spots[at]!
  for (let i = lead - 1; i >= 0 && i > lead - 5; i--) {
    const { lemma } = view.tokens[i]!
    if (lemma === 'capacity') return true
    if (HOLDS.has(lemma)) return MODALS.has(view.tokens[i - 1]?.lower ?? '') || lemma === 'accommodate'
  }
  return false
}

/** How much of what happened a figure covers: one event unless the text tells of a part, a day or a longer time. */
export const scope: Extractor = {
  name: 'scope',
  extract: (context) => {
    const { view, at } = viewOf(context)
    if (isPart(view, at)) return { scope: 'part' }
    if (isCapacity(view, at)) return { scope: 'capacity' }
    const isMeasured = (context.sofar.measure ?? 'other') !== 'other'
    const period = scopeOfPeriod(view, at, isMeasured)
    if (period) return period
    return isMeasured ? { scope: 'event', inferred: ['scope'] } : null
  },
}
