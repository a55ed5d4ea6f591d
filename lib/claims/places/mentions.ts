import { isCapitalised } from '../../text/capital'
import type { Sentence, Token } from '../../types'
import { capitalAt } from './capital'
import { placesNamed, mayGoOn } from './gazetteer'
import { CALENDAR, CITY_NOUNS, COMPASS, REGION_NOUNS } from './mention-words'
import { isNamePart } from './name-part'
import type { Place } from './place'
import { STATE_ABBREVIATIONS } from './state-abbreviations-data'

/** A place's name in a sentence; indices of its first and last token, the word for its kind included. */
export interface Mention {
  first: number
  last: number
  /** What it can mean, the likeliest first. */
  candidates: Place[]
}

/** The most tokens of a name: "Port-au-Prince" has five. */
const LONGEST = 7
const ARABIC_ARTICLE = /^(?:al|el|as|ash|an|ar|at|deir|beit)$/i

function matchAt(sentence: Pick<Sentence, 'text' | 'start'>, tokens: Token[], first: number) {
  const start = tokens[first]?.start ?? 0
  let found: { last: number; candidates: Place[] } | null = null
  for (let last = first; last < tokens.length && last < first + LONGEST; last++) {
    const token = tokens[last]
    if (!token) break
    if (token.pos === 'PUNCT' && token.text !== '-') break
    const name = sentence.text.slice(start - sentence.start, token.end - sentence.start)
    // "Peru's coast" ends a name, "Cox's Bazar" goes on with it.
    if ((token.text === "'s" || token.text === '’s') && !mayGoOn(name)) break
    if (token.text === '-') continue
    const candidates =
      isCapitalised(token.text) || ARABIC_ARTICLE.test(token.text) || last > first ? placesNamed(name) : []
    if (candidates.length && isCapitalised(token.text)) found = { last, candidates }
    const isOwner = /^[’']s$/.test(tokens[last + 1]?.text ?? '')
    if (!isOwner && !mayGoOn(name)) break
  }
  return found
}

/** "Yuma, Ariz.": a state's abbreviation after a city and a comma. */
function stateAt(tokens: Token[], at: number): Mention | null {
  if (tokens[at - 1]?.text !== ',' || !isCapitalised(tokens[at - 2]?.text ?? '')) return null
  const text = tokens[at]?.text ?? ''
  const isSplit = tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === tokens[at]?.end
  const name = STATE_ABBREVIATIONS[text] ?? (isSplit ? STATE_ABBREVIATIONS[`${text}.`] : undefined)
  const candidates = name ? placesNamed(name).filter(({ kind }) => kind === 'region') : []
  return candidates.length ? { first: at, last: at, candidates } : null
}

/** The word for a place's kind, before or after its name, orders what the name can mean. */
function byKind(tokens: Token[], first: number, last: number, candidates: Place[]) {
  const after = tokens[last + 1]?.lower ?? ''
  const before = tokens[first - 1]?.lower === 'of' ? (tokens[first - 2]?.lower ?? '') : ''
  const region = REGION_NOUNS.has(after) ? last + 1 : last
  if (REGION_NOUNS.has(after) || REGION_NOUNS.has(before) || tokens[first - 1]?.lower === 'upstate') {
    const regions = candidates.filter(({ kind }) => kind === 'region' || kind === 'area')
    if (regions.length) return { last: region, candidates: regions }
  }
  if (CITY_NOUNS.has(before) || CITY_NOUNS.has(after)) {
    const cities = candidates.filter(({ kind }) => kind === 'city')
    // "the city of Durango": a capital of its region may be listed under a longer name.
    if (cities.length)
      return { last, candidates: [...cities, ...candidates.filter(({ kind }) => kind !== 'city')] }
  }
  return { last, candidates }
}

/** "North East", "March": words that are capitalised without being a place's. */
function isPlainWord(tokens: Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).filter(({ text }) => text !== '-')
  return (
    words.every(({ lower }) => COMPASS.has(lower)) || (first === last && CALENDAR.has(words[0]?.lower ?? ''))
  )
}

const known = new WeakMap<Token[], Mention[]>()

/** The places named in a sentence, in order, none overlapping; names of people and bodies that hold a place's name left out. */
export function mentionsIn(sentence: Pick<Sentence, 'text' | 'start'>, tokens: Token[]): Mention[] {
  const before = known.get(tokens)
  if (before) return before
  const mentions: Mention[] = []
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first]
    if (!token || !isCapitalised(token.text)) {
      const prefixed = token && ARABIC_ARTICLE.test(token.text) && tokens[first + 1]?.text === '-'
      if (!prefixed) continue
    }
    const state = stateAt(tokens, first)
    if (state) {
      mentions.push(state)
      continue
    }
    const capital = capitalAt(tokens, first)
    if (capital) {
      mentions.push(capital)
      first = capital.last
      continue
    }
    const found = matchAt(sentence, tokens, first)
    if (!found) continue
    const { last, candidates } = byKind(tokens, first, found.last, found.candidates)
    if (isPlainWord(tokens, first, found.last)) continue
    if (!isNamePart(tokens, first, found.last, candidates)) mentions.push({ first, last, candidates })
    first = last
  }
  known.set(tokens, mentions)
  return mentions
}
