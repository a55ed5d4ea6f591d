import { isCapitalised } from '../../../text/capital'
import type { Article, Token } from '../../../types'
import { capitalOf } from '../../places/capital'
import { holdersIn } from '../../places/countries-in'
import { countryOf } from '../../places/gazetteer'
import type { Place } from '../../places/place'
import { sidesIn } from '../../sides/mentions'
import { LOCATIVES } from './where-words'

/** A place told by what it is; indices of its tokens. */
export interface Definite {
  first: number
  last: number
  candidates: Place[]
  inferred: boolean
  /** What it is to what happens, where its own words tell. */
  role?: 'at'
}

/** "the capital of", "the capital, Lima": the place itself is named beside it. */
function isNamedBeside(tokens: Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  // "in the country's deadliest quake"
  if (/^[’']s$/.test(next?.text ?? '')) return true
  if (next?.lower === 'of' || next?.lower === 'city' || next?.pos === 'PROPN') return true
  return next?.text === ',' && isCapitalised(after?.text ?? '')
}

/** The country meant: the last named before in the sentence, by itself or by its people; else the only one the article names. */
function countryMeant(tokens: Token[], at: number, article: Pick<Article, 'text'>): string | null {
  const before = sidesIn(tokens).findLast(({ last, name }) => last < at && /^[A-Z]{2}$/.test(name))
  if (before) return before.name
  const named = [...holdersIn(article).keys()].filter((holder) => holder.length === 2)
  return named.length === 1 ? (named[0] ?? null) : null
}

/** A country's land and sea, told with its adjective. */
const LANDS = new Set('coast coastline waters shore shores soil territory countryside'.split(' '))

/** "off the Libyan coast", "on Russian soil". */
function landOf(tokens: Token[], at: number): Place | null {
  const people = sidesIn(tokens).find(({ last, form }) => last === at - 1 && form === 'people')
  return people ? countryOf(people.name) : null
}

/** What befalls a country, told with its adjective: "the Bosnian war", "the Turkish earthquake". */
const BEFALLING = new Set(
  'war genocide famine earthquake quake floods flooding tsunami wildfires epidemic outbreak uprising revolution'.split(
    ' ',
  ),
)
/** Told of those who wage a war elsewhere. */
const WAGED =
  /^(?:in|on|against|with|over|effort|crime|crimes|veterans?|memorial|cabinet|machine|reporter|hero)$/
const OF_SIDES = /^(?:RU|US|GB|IL|DE|FR|JP|CN|IR)$/

function eventOf(tokens: Token[], at: number): Place | null {
  if (!BEFALLING.has(tokens[at]?.lower ?? '')) return null
  const from = tokens[at - 1]?.lower === 'civil' ? at - 1 : at
  const people = sidesIn(tokens).find(({ last, form }) => last === from - 1 && form === 'people')
  if (!people || tokens[people.first - 1]?.lower !== 'the' || tokens[people.first]?.text === '-') return null
  const isWar = tokens[at]?.lower === 'war' && from === at
  if (isWar && (OF_SIDES.test(people.name) || WAGED.test(tokens[at + 1]?.lower ?? ''))) return null
  return countryOf(people.name)
}

/** "in the country", "across the nation", "in the capital": what they stand for, worked out. */
export function definitesIn(tokens: Token[], article: Pick<Article, 'text'>): Definite[] {
  return tokens.flatMap((token, at): Definite[] => {
    const land = LANDS.has(token.lower) ? landOf(tokens, at) : null
    if (land) return [{ first: at, last: at, candidates: [land], inferred: false }]
    const home = eventOf(tokens, at)
    if (home) return [{ first: at, last: at, candidates: [home], inferred: false, role: 'at' }]
    const isCapital = token.lower === 'capital'
    if (!isCapital && token.lower !== 'country' && token.lower !== 'nation') return []
    if (tokens[at - 1]?.lower !== 'the' || !LOCATIVES.has(tokens[at - 2]?.lower ?? '')) return []
    if (isNamedBeside(tokens, at)) return []
    const code = countryMeant(tokens, at, article)
    const place = code && (isCapital ? capitalOf(code) : countryOf(code))
    return place ? [{ first: at, last: at, candidates: [place], inferred: true }] : []
  })
}
