import type { Measure } from '../../../types'
import { isOfThem } from '../../grammar/coordination'
import { BE, FORMS } from '../../grammar/forms'
import type { View } from '../../grammar/view'

/** The furthest a list may stand from the verb it is a part of, in tokens: "were killed in the blast, including five clerks". */
const LIST_REACH = 12

/** What a verb of harm says of a whole that has no figure: "civilians were killed, including five clerks". */
export function verbBefore(view: View, opener: number): Measure | null {
  for (let i = opener - 1; i >= 0 && i > opener - LIST_REACH; i--) {
    const form = FORMS.get(view.tokens[i]!.lower)
    if (form && form.kind !== 'base') return BE.has(view.tokens[i - 1]?.lower ?? '') ? form.measure : null
    if (view.tokens[i]!.pos === 'VERB' || view.tokens[i]!.text === ';') return null
  }
  return null
}

/** "Two were killed, as were five of their captors". */
export const isSoToo = ({ tokens, spots }: View, at: number) => {
  const { lead } = spots[at]!
  return BE.has(tokens[lead - 1]?.lower ?? '') && tokens[lead - 2]?.lower === 'as'
}

/** "Five fatally", "12 of them fatal". */
export const isFatal = (view: View, at: number) => {
  const { last } = view.spots[at]!
  return (
    view.tokens[last + 1]?.lower === 'fatally' ||
    (isOfThem(view, at) && view.tokens[last + 3]?.lower === 'fatal')
  )
}
