import type { Extractor } from '../context'
import { kindOf } from '../grammar/people'
import { viewOf } from '../grammar/view'

/** People where persons are counted or the measure is one of persons; money, percent and physical units stay the figure's. */
export const unit: Extractor = {
  name: 'unit',
  extract: (context) => {
    const { figure, sofar } = context
    if (figure.kind !== 'count' || (figure.unit !== 'things' && figure.unit !== '')) return null
    const { view, at } = viewOf(context)
    const { head } = view.spots[at]!
    const kind = kindOf(view.tokens[head])
    if (kind === 'people') return { unit: 'people' }
    if (sofar.measure === undefined || sofar.measure === 'other') return null
    return kind === 'things' ? null : { unit: 'people', inferred: ['unit'] }
  },
}
