import type { Extractor } from '../context'
import { isCoordinated } from '../grammar/coordination'
import { STATE_WORDS } from './measure/measure-words'
import { lemmaOf } from '../grammar/lemma'
import { viewOf, type Spot, type View } from '../grammar/view'

function phraseOf(
  view: View,
  { from, wide, first, figure }: Spot,
  text: (start: number, end: number) => string,
) {
  const opensWithArticle = figure.implicit && from === first && view.tokens[first]!.pos === 'DET'
  const start = view.tokens[opensWithArticle ? from + 1 : from]!.start
  return text(start, view.tokens[wide]!.end).replace(
    /^[“"‘']+|^(?:(?:both|all) )?of (?:the |these |those |his |her |their )?/i,
    '',
  )
}

/** Whether a figure has a noun of its own: in "20 wounded" it has none. */
const names = (view: View, { head, from }: Spot) =>
  head >= 0 && from >= 0 && view.tokens[head]!.pos !== 'PRON' && !(view.tokens[head]!.lower in STATE_WORDS)

/** The noun phrase that a figure counts and the lemma of its head; a bare figure takes the noun of the one it stands beside. */
export const counted: Extractor = {
  name: 'counted',
  extract: (context) => {
    const { view, at } = viewOf(context)
    const { quote = '', quoteStart = 0 } = context.sofar
    const text = (start: number, end: number) => quote.slice(start - quoteStart, end - quoteStart)
    const spot = view.spots[at]!
    const told = names(view, spot)
    if (told)
      return {
        counted: phraseOf(view, spot, text),
        countedLemma: lemmaOf(view.tokens[spot.head]!),
      }
    for (let i = at; i > 0 && i > at - 4 && (i < at || isCoordinated(view, at) || spot.partitive); i--) {
      const before = view.spots[i - 1]!
      if (names(view, before))
        return {
          counted: phraseOf(view, before, text),
          countedLemma: lemmaOf(view.tokens[before.head]!),
          inferred: ['counted'],
        }
    }
    return null
  },
}
