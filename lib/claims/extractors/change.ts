import type { Extractor } from '../context'
import { viewOf } from '../grammar/view'
import { readMeasures } from './measure/reading'

const SUM = new Set(['toll', 'total', 'number', 'count', 'tally', 'figure'])

/** "killed 12 and wounded another 20" adds to no wounded: 20 is their whole number. "Two more died, taking the toll to 14" adds. */
export const change: Extractor = {
  name: 'change',
  extract: (context) => {
    const { figure, sofar } = context
    if (
      figure.change !== 'additional' ||
      figure.high === 0 ||
      !sofar.measure ||
      sofar.measure === 'other' ||
      sofar.measure === 'deployed'
    )
      return null
    const { view, at } = viewOf(context)
    const measures = readMeasures(view).map((reading) => reading?.measure)
    const same = measures.some((measure, i) => i !== at && measure === sofar.measure)
    const summed = view.tokens.some((token) => SUM.has(token.lemma))
    if (same || summed) return null
    const besideOther = measures.some((measure, i) => i < at && measure !== undefined)
    return besideOther || sofar.measure === 'missing' ? { change: 'total', inferred: ['change'] } : null
  },
}
