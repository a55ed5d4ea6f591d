import type { Token } from '../../../types'
import { BE, HAVE, MODALS } from '../../grammar/forms'
import { isSpan } from '../../grammar/objects'
import { kindOf } from '../../grammar/people'
import type { View } from '../../grammar/view'
import { valuePhrase, type Named } from './value-phrase'
import { COMES_AT_ONCE, COME_TO, PUTS, STAND_AT, SUMS, VALUED } from './value-words'

/** How far a second value ("to $95bn", "from 4.3%") may stand from the first, in tokens. */
const CHAIN = 12

const word = (token: Token | undefined) => token?.lower ?? ''
const isAside = (token: Token | undefined) => token?.pos === 'ADV' || token?.pos === 'SPACE'

function skipBack(tokens: Token[], from: number): number {
  let i = from
  while (i >= 0 && isAside(tokens[i])) i--
  return i
}

/** "The bridge cost $40 million": a noun to taggers, a verb between a noun and its value; "the cost $40 million" is none. */
const isVerb = (tokens: Token[], i: number) =>
  tokens[i]?.pos !== 'NOUN' || (/^(?:cost|hit)s?$/.test(word(tokens[i])) && tokens[i - 1]?.pos === 'NOUN')

/** Before a verb's auxiliaries and adverbs: the last token of its subject. */
function subjectEnd(tokens: Token[], verb: number): number {
  let i = verb - 1
  const isHelper = (lower: string) => BE.has(lower) || HAVE.has(lower) || MODALS.has(lower)
  while (i >= 0 && (isAside(tokens[i]) || tokens[i]!.pos === 'AUX' || isHelper(tokens[i]!.lower))) i--
  return i
}

function subjectOf(view: View, verb: number): Named | null {
  const named = valuePhrase(view.tokens, subjectEnd(view.tokens, verb))
  const isSum = named && view.tokens.slice(named.opens, named.from).some(({ lemma }) => SUMS.has(lemma))
  const isPerson = named && !isSum && kindOf(view.tokens[named.head]) === 'people'
  return isPerson && !word(view.tokens[verb]).startsWith('poll') ? null : named
}

/** "put the crowd at 80,000": what stands between the verb and "at". */
function objectBefore(view: View, preposition: number): Named | null {
  const named = valuePhrase(view.tokens, preposition - 1)
  return named && PUTS.has(word(view.tokens[named.opens - 1])) ? named : null
}

/** "Revenue rose 12% to $95bn", "fell to 4.1% from 4.3%": the value before is of the same. */
function chained(view: View, at: number): Named | null {
  const { lead } = view.spots[at]!
  const before = view.spots[at - 1]
  if (!before || lead - before.end > CHAIN) return null
  const between = view.tokens.slice(before.end + 1, lead)
  const joins = /^(?:to|from|with|at)$/.test(between.at(-1)?.lower ?? '')
  const broken = between.some(({ pos, lower, text }) => {
    const isVerb = pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'CCONJ'
    return text === ';' || (isVerb && lower !== 'compared')
  })
  if (!joins || broken) return null
  return valueOf(view, at - 1) ?? risen(view, at - 1)
}

/** "Revenue rose 12%": by how much is no value of revenue, but names it for what follows. */
function risen(view: View, at: number): Named | null {
  const i = skipBack(view.tokens, view.spots[at]!.lead - 1)
  const verb = word(view.tokens[i]) === 'by' ? i - 1 : i
  return COME_TO.has(word(view.tokens[verb])) ? subjectOf(view, verb) : null
}

function copula(view: View, verb: number, unit: string): Named | null {
  const named = subjectOf(view, verb)
  if (!named) return null
  const { lemma } = view.tokens[named.head]!
  return unit === 'things' && !VALUED.has(lemma.toLowerCase()) ? null : named
}

/** How far before its verb "the number of" may stand, in tokens. */
const NUMBER_FAR = 14

const PASSES = /^pass(?:es|ed|ing)?$/

const isNumberOf = (tokens: Token[], verb: number) =>
  tokens.slice(Math.max(0, verb - NUMBER_FAR), verb).some(({ lemma }) => SUMS.has(lemma))

/** "Sales topped $2bn", "the number of refugees passed 250,000": the verb is the figure's own word. A bill passes too, by votes. */
function atOnce(view: View, verb: number): Named | null {
  const { lower, pos } = view.tokens[verb]!
  if (pos !== 'VERB') return null
  const passes = PASSES.test(lower) && isNumberOf(view.tokens, verb)
  return passes || COMES_AT_ONCE.has(lower) ? subjectOf(view, verb) : null
}

/**
 * What a bare figure is the value of: "the unemployment rate fell to 4.1%", "Brent crude hit $61", "police put the crowd at
 * 80,000". Null where a pronoun or a person is the subject, and for what is only a change ("rose 12%").
 */
export function valueOf(view: View, at: number): Named | null {
  const spot = view.spots[at]!
  const { tokens } = view
  if (isSpan(spot) || spot.figure.kind === 'age') return null
  const i = skipBack(tokens, spot.lead - 1)
  const before = word(tokens[i])
  const prior = skipBack(tokens, i - 1)
  const verb = word(tokens[prior])
  if (before === 'to' && COME_TO.has(verb)) return subjectOf(view, prior)
  if (before === 'at' && STAND_AT.has(verb)) return subjectOf(view, prior)
  const own = atOnce(view, spot.first)
  if (own) return own
  if (COMES_AT_ONCE.has(before) && isVerb(tokens, i)) return subjectOf(view, i)
  if (BE.has(before)) return copula(view, i, spot.figure.unit)
  const put = before === 'at' || before === 'to' ? objectBefore(view, i) : null
  return put ?? chained(view, at)
}
