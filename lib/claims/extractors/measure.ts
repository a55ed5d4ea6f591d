import type { Extractor } from '../context'
import { viewOf } from '../grammar/view'
import { readMeasures } from './measure/reading'

/** What befell, or is done with, those a figure counts: by its verb, its noun, its toll, or the figure beside it. */
export const measure: Extractor = {
  name: 'measure',
  extract: (context) => {
    const { view, at } = viewOf(context)
    const reading = readMeasures(view)[at]
    if (!reading) return null
    const shared = reading.rule === 'coordinated' || reading.rule === 'listed' || reading.rule === 'of-them'
    return shared ? { measure: reading.measure, inferred: ['measure'] } : { measure: reading.measure }
  },
}
