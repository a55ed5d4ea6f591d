import type { Token } from '../../types'
import { PHRASE_STOPS } from '../extractors/counted/counted-words'
import { STATE_WORDS } from '../extractors/measure/measure-words'
import { kindOf } from './people'

export const QUOTES = new Set(['“', '”', '"', "'", '‘', '’'])

export const isNominal = (token: Token | undefined) => token?.pos === 'NOUN' || token?.pos === 'PROPN'

const PLURALS = new Set(['people', 'men', 'women', 'children'])
const isPlural = ({ lower }: Token) => lower.endsWith('s') || PLURALS.has(lower)

/** What people are taken as: "251 people hostage". */
const CAPTIVE = new Set(['hostage', 'captive', 'prisoner'])

/** Tokens that a noun phrase reaches at most. */
const REACH = 12

function pastNumbers(tokens: Token[], from: number): number {
  let at = from
  while (tokens[at]?.pos === 'NUM') at++
  return at
}

/** "Three sons Omar and Ali", "grandchild Mona": a name after a noun for people is theirs; "civilian UN staff" are staff. */
function namesPerson(tokens: Token[], at: number, plural: boolean): boolean {
  let i = at
  while (tokens[i]?.pos === 'PROPN') i++
  return i > at && (plural || tokens[i]?.pos !== 'NOUN')
}

/** Verbs that taggers take for nouns after a plural: "a dozen eggs cost", "12 firms plan". */
const VERBS_LIKE_NOUNS = new Set(
  'cost hit cut plan vote face need use say report share offer claim seek cast'.split(' '),
)

/** Walks a bare noun phrase from `from`: modifiers, hyphens, genitives and nouns, to the last noun. */
export function walkNouns(
  tokens: Token[],
  from: number,
  limit = Math.min(tokens.length, from + REACH),
): { head: number; end: number } {
  let head = -1
  let end = from - 1
  for (let i = from; i < limit; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    if (QUOTES.has(token.text) && (head < 0 || QUOTES.has(tokens[from]?.text ?? ''))) continue
    if (PHRASE_STOPS.has(token.lower)) break
    if (token.lower === 'left' && (next?.lower ?? '') in STATE_WORDS) break
    const state = token.lower in STATE_WORDS
    if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      if (state && head >= 0) break
      head = i
      end = i
      const isPeople = kindOf(token) === 'people'
      const isDone = isPeople && isPlural(token) && next?.pos === 'NOUN'
      const isGroup = next !== undefined && next.lower !== next.lemma && next.lower.endsWith('s')
      if (isDone && !isGroup && (kindOf(next) !== 'people' || CAPTIVE.has(next?.lower ?? ''))) break
      if (isPlural(token) && VERBS_LIKE_NOUNS.has(next?.lower ?? '')) break
      if (isPeople && token.pos === 'NOUN' && namesPerson(tokens, i + 1, isPlural(token))) break
    } else if (token.pos === 'ADJ') {
      if (head >= 0 && !isNominal(next) && next?.pos !== 'ADJ') break
    } else if (token.pos === 'NUM') {
      // "50 Boeing 737 jets"
      if (tokens[i - 1]?.pos === 'PROPN' && next?.pos === 'NOUN') continue
      if (next?.text !== '-' || next.start !== token.end) break
    } else if (token.text === '-' || token.text === '–') {
      if (i === from || token.start !== tokens[i - 1]?.end || next?.start !== token.end) break
    } else if (token.lower === "'s" || token.lower === '’s') {
      if (head < 0) break
      const owned = walkNouns(tokens, pastNumbers(tokens, i + 1), limit)
      return owned.head < 0 ? { head, end } : owned
    } else if (token.pos === 'VERB' && next?.pos === 'PROPN' && !state) {
      break
    } else if (token.pos === 'VERB' || token.pos === 'ADV') {
      // "a state-owned fishing boat"
      if (i > from && tokens[i - 1]?.text === '-' && (isNominal(next) || next?.pos === 'ADJ')) continue
      const inside = isNominal(next) || next?.pos === 'ADJ' || (token.pos === 'ADV' && next?.pos === 'VERB')
      if (head >= 0 || !inside) break
    } else if (token.pos === 'CCONJ') {
      const before = tokens[i - 1]
      if (head >= 0 || i === from || before?.pos === 'NUM' || next === undefined) break
    } else break
  }
  return { head, end: head < 0 ? from - 1 : end }
}
