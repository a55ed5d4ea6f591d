import type { Extractor } from '../context'
import { isCoordinated, isOfThem, openerBefore, precedingSpot } from '../grammar/coordination'
import { lemmaOf } from '../grammar/lemma'
import { walkNouns } from '../grammar/noun-run'
import { predicatePhrase } from '../grammar/predicate'
import { viewOf, type Spot, type View } from '../grammar/view'
import { valueOf } from './counted/value'
import type { Named } from './counted/value-phrase'
import { VALUED } from './counted/value-words'
import { votes } from './counted/votes'
import { HARM_NOUNS, STATE_WORDS } from './measure/measure-words'

/** What opens a phrase and is no part of its noun: quotes, "of the". */
const OPENING = /^[“”"‘’']+\s*|^(?:(?:both|all) )?of (?:the |these |those |his |her |their )?/i

/** How many figures back a bare figure looks for its noun. */
const REACH = 4

function phraseOf(view: View, { from, wide, first, figure }: Spot, quote: string, quoteStart: number) {
  const opensWithArticle = figure.implicit && from === first && view.tokens[first]!.pos === 'DET'
  const start = view.tokens[opensWithArticle ? from + 1 : from]!.start
  return quote.slice(start - quoteStart, view.tokens[wide]!.end - quoteStart).replace(OPENING, '')
}

/** A value's name as written; a common noun that opens the sentence loses its capital. */
function valueText(view: View, { from, to }: Named, quote: string, quoteStart: number): string {
  const text = quote.slice(view.tokens[from]!.start - quoteStart, view.tokens[to]!.end - quoteStart)
  const [first] = view.tokens
  const isCommon =
    from === 0 && (first?.pos !== 'PROPN' || VALUED.has(first.lower)) && !/^\p{Lu}{2}/u.test(text)
  return isCommon ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** "12 of them children": the noun that says what they are. */
function predicateNoun(view: View, spot: Spot): Named | null {
  const range = predicatePhrase(view.tokens, spot)
  if (!range) return null
  const run = walkNouns(view.tokens, range.from)
  return run.head < 0 ? null : { opens: range.from, from: range.from, to: run.end, head: run.head }
}

/** Whether a figure has a noun of its own: in "20 wounded" it has none. */
const names = (view: View, { head, from }: Spot) =>
  head >= 0 && from >= 0 && view.tokens[head]!.pos !== 'PRON' && !(view.tokens[head]!.lower in STATE_WORDS)

/** Whether the noun of a figure can be that of a bare one beside it: soldiers can, deaths can't. */
const lends = (view: View, spot: Spot) => names(view, spot) && !(view.tokens[spot.head]!.lemma in HARM_NOUNS)

/** "Eleven people, including two children, and 14 wounded": the children lend nothing outside their list. */
function isOutside(view: View, lender: number, opener: number): boolean {
  const own = openerBefore(view, lender)
  return own < 0 || own === opener
}

/** The noun phrase that a figure counts and the lemma of its head; what a bare figure is the value of; a bare figure else takes the noun of the one it stands beside. */
export const counted: Extractor = {
  name: 'counted',
  extract: (context) => {
    const { view, at } = viewOf(context)
    const { quote = '', quoteStart = 0 } = context.sofar
    const of = (spot: Spot) => ({
      counted: phraseOf(view, spot, quote, quoteStart),
      countedLemma: lemmaOf(view.tokens[spot.head]!),
    })
    const spot = view.spots[at]!
    if (names(view, spot)) return of(spot)
    if (view.tokens[spot.last + 1]?.lower === 'other') return null
    if (context.sofar.measure === 'other') {
      const value = valueOf(view, at)
      if (value)
        return {
          counted: valueText(view, value, quote, quoteStart),
          countedLemma: lemmaOf(view.tokens[value.head]!),
        }
      if (votes(view, at)) return { counted: 'votes', countedLemma: 'vote', inferred: ['counted'] }
    }
    const told = spot.partitive ? predicateNoun(view, spot) : null
    if (told)
      return {
        counted: valueText(view, told, quote, quoteStart),
        countedLemma: lemmaOf(view.tokens[told.head]!),
      }
    if (!spot.partitive && !isCoordinated(view, at)) return null
    const until = isOfThem(view, at) ? precedingSpot(view, at) + 1 : at
    const opener = openerBefore(view, at)
    const lender = view.spots
      .slice(Math.max(0, at - REACH), until)
      .findLast((before) => lends(view, before) && isOutside(view, view.spots.indexOf(before), opener))
    return lender ? { ...of(lender), inferred: ['counted'] } : null
  },
}
