import type { Extractor } from '../context'
import { HAVE } from '../grammar/forms'
import { ownVerb } from '../grammar/own-verb'
import { kindOf } from '../grammar/people'
import { viewOf, type View } from '../grammar/view'
import { OF_PEOPLE, PERSONAL, POPULATIONS } from './unit/unit-words'

/** "A staff of six", "a population of some 7 million". */
function isSizeOf(view: View, at: number): boolean {
  const { lead } = view.spots[at]!
  const group = view.tokens[lead - 2]
  return view.tokens[lead - 1]?.lower === 'of' && group?.pos === 'NOUN' && OF_PEOPLE.has(group.lemma)
}

/** "The army now has 2,300": as many people as the group has. */
function isHadBy({ tokens, spots }: View, at: number): boolean {
  const { lead } = spots[at]!
  if (!HAVE.has(tokens[lead - 1]?.lower ?? '')) return false
  const before = tokens[lead - 2]?.pos === 'ADV' ? lead - 3 : lead - 2
  return tokens[before]?.pos === 'NOUN' && OF_PEOPLE.has(tokens[before].lemma)
}

/** People where persons are counted, or the measure or their verb is one of persons; money, percent and physical units stay the figure's. */
export const unit: Extractor = {
  name: 'unit',
  extract: (context) => {
    const { figure, sofar } = context
    if (figure.kind !== 'count' || (figure.unit !== 'things' && figure.unit !== '')) return null
    const { view, at } = viewOf(context)
    const { head } = view.spots[at]!
    const kind = kindOf(view.tokens[head])
    if (kind === 'people') return { unit: 'people' }
    const isPopulation = head < 0 && POPULATIONS.has(sofar.countedLemma ?? '')
    if (isPopulation || (head < 0 && (isSizeOf(view, at) || isHadBy(view, at))))
      return { unit: 'people', inferred: ['unit'] }
    const lent = head < 0 ? view.tokens.find(({ lemma }) => lemma === sofar.countedLemma) : undefined
    const isPersonal = head < 0 && PERSONAL.has(ownVerb(view, at)?.lower ?? '')
    if (kindOf(lent) === 'people' || isPersonal) return { unit: 'people', inferred: ['unit'] }
    if (sofar.measure === undefined || sofar.measure === 'other') return null
    return kind === 'things' ? null : { unit: 'people', inferred: ['unit'] }
  },
}
