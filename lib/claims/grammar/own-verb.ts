import type { Token } from '../../types'
import { FORMS, isHelper } from './forms'
import type { View } from './view'

/** Verbs, in any form, that need no auxiliary to be told from participles. */
const INTRANSITIVES = new Set(
  'say says said add adds added tell tells told survive survives survived escape escapes escaped remain remains remained stay stayed recover recovered return returned live lives lived'.split(
    ' ',
  ),
)

/**
 * The verb that a figure is the subject of, where that states none of the measures: "and five were rescued", "59 hostages
 * remain". Such a figure shares nothing with the one before it.
 */
export function ownVerb(view: View, at: number): Token | null {
  const { wide } = view.spots[at]!
  const next = view.tokens[wide + 1]
  if (next && INTRANSITIVES.has(next.lower)) return next
  // "14 dead, 300 sickened"
  const isBare = view.spots[at]!.head < 0 && next?.pos === 'VERB' && /(?:ed|en)$/.test(next.lower)
  if (next && isBare && !FORMS.has(next.lower)) return next
  let helped = false
  for (let i = wide + 1; i < wide + 6; i++) {
    const token = view.tokens[i]
    if (token && isHelper(token.lower)) helped = true
    else if (token?.pos !== 'ADV' && token?.pos !== 'PART')
      return helped && token?.pos === 'VERB' && !FORMS.has(token.lower) ? token : null
  }
  return null
}
