import type { Figure, Token } from '../../types'
import { PHRASE_STOPS } from '../extractors/counted/counted-words'
import { kindOf } from './people'
import { STATE_WORDS } from '../extractors/measure/measure-words'

/** The noun phrase that a figure counts, as indices of tokens; `head` and `from` are -1 where the figure stands alone. */
export interface Phrase {
  /** First token of the figure's phrase, with the determiners before the figure ("the", "another", "his"). */
  lead: number
  /** Last token of the phrase, of-phrase left out. */
  end: number
  /** The head noun. */
  head: number
  /** First token after the figure that belongs to the noun phrase. */
  from: number
  /** Last token with the of-phrase: "members of the family". */
  wide: number
  /** "five of them", "three of the dead": the figure is a part of what follows. */
  partitive: boolean
  /** "his two sons", "the man's three brothers". */
  possessed: boolean
}

const LEADS = new Set(
  (
    'the a an another further additional other extra these those his her their its our my all only just even also possibly reportedly ' +
    'allegedly initially estimated total about around approximately roughly nearly almost some more additionally what'
  ).split(' '),
)
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'our', 'my'])
const DEFINITES = new Set([
  'the',
  'these',
  'those',
  'them',
  'whom',
  'which',
  'us',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'all',
])
const QUOTES = new Set(['“', '”', '"', "'", '‘', '’'])

const isNominal = (token: Token | undefined) => token?.pos === 'NOUN' || token?.pos === 'PROPN'

function leadOf(tokens: Token[], first: number): { lead: number; possessed: boolean } {
  let lead = first
  let possessed = false
  while (lead > 0) {
    const before = tokens[lead - 1]!
    const genitive = before.lower === "'s" || before.lower === '’s'
    const quoted = QUOTES.has(before.text) && LEADS.has(tokens[lead - 2]?.lower ?? '')
    if (!LEADS.has(before.lower) && !genitive && !quoted) break
    possessed ||= POSSESSIVES.has(before.lower) || genitive
    if (genitive) break
    lead--
  }
  if (tokens[lead - 1]?.lower === 'in' && tokens[lead]?.lower === 'total' && lead < first) lead--
  return { lead, possessed }
}

/** Walks a bare noun phrase from `from`: modifiers, hyphens, genitives and nouns, to the last noun. */
export function walkNouns(tokens: Token[], from: number): { head: number; end: number } {
  let head = -1
  let end = from - 1
  const limit = Math.min(tokens.length, from + 12)
  for (let i = from; i < limit; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    if (QUOTES.has(token.text) && (head < 0 || QUOTES.has(tokens[from]?.text ?? ''))) continue
    if (PHRASE_STOPS.has(token.lower)) break
    const state = token.lower in STATE_WORDS
    if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      if (state && head >= 0) break
      head = i
      end = i
      const isDone = kindOf(token) === 'people' && token.lower.endsWith('s') && next?.pos === 'NOUN'
      if (isDone && kindOf(next) !== 'people') break
    } else if (token.pos === 'ADJ') {
      if (head >= 0 && !isNominal(next) && next?.pos !== 'ADJ') break
    } else if (token.pos === 'NUM') {
      if (next?.text !== '-' || next.start !== token.end) break
    } else if (token.text === '-' || token.text === '–') {
      if (i === from || token.start !== tokens[i - 1]?.end || next?.start !== token.end) break
    } else if (token.lower === "'s" || token.lower === '’s') {
      if (head < 0) break
    } else if (token.pos === 'VERB' && i === from && next?.pos === 'PROPN' && !state) {
      break
    } else if (token.pos === 'VERB' || token.pos === 'ADV') {
      const inside = isNominal(next) || next?.pos === 'ADJ' || (token.pos === 'ADV' && next?.pos === 'VERB')
      if (head >= 0 || !inside) break
    } else if (token.pos === 'CCONJ') {
      const before = tokens[i - 1]
      if (head >= 0 || i === from || before?.pos === 'NUM' || next === undefined) break
    } else break
  }
  return { head, end: head < 0 ? from - 1 : end }
}

/** The of-phrase after a noun, at most `reach` words. */
function walkOf(tokens: Token[], end: number): number {
  if (tokens[end + 1]?.lower !== 'of') return end
  let from = end + 2
  while (from < tokens.length && tokens[from]!.pos === 'DET') from++
  return Math.max(end, walkNouns(tokens, from).end)
}

const PRONOUNS = new Set(['them', 'whom', 'which', 'us'])
const isOfPronoun = (tokens: Token[], at: number, partitive: boolean) =>
  partitive && PRONOUNS.has(tokens[at]?.lower ?? '')

const NONE = new Set(['none', 'neither', 'all', 'both', 'nobody'])

/** Finds what a figure at tokens `first`–`last` counts. */
export function nounPhrase(tokens: Token[], figure: Figure, first: number, last: number): Phrase {
  const { lead, possessed } = leadOf(tokens, first)
  const at = { lead, possessed }
  const isNone = NONE.has(tokens[last]!.lower) && tokens[last + 1]?.lower === 'of'
  if (figure.implicit && !isNone) {
    const inside = walkNouns(tokens, last + 1)
    const isBare = first === last && (tokens[first]!.pos === 'DET' || tokens[first]!.pos === 'NUM')
    const ends =
      !isBare &&
      (isNominal(tokens[last]) || tokens[last]!.pos === 'PRON' || kindOf(tokens[last]) === 'people')
    const end = ends ? last : inside.end
    const head = ends ? last : inside.head
    return {
      ...at,
      end: Math.max(last, end),
      head,
      from: first,
      wide: walkOf(tokens, Math.max(last, end)),
      partitive: false,
    }
  }
  let from = last + 1
  let partitive = false
  if (tokens[from]?.lower === 'of') {
    const next = tokens[from + 1]
    partitive = next !== undefined && (DEFINITES.has(next.lower) || next.pos === 'PROPN')
    from += partitive && DEFINITES.has(next?.lower ?? '') ? 2 : 1
    while (partitive && tokens[from]?.pos === 'NUM') from++
  }
  const { head, end } = isOfPronoun(tokens, from - 1, partitive)
    ? { head: -1, end: from - 1 }
    : walkNouns(tokens, from)
  const reached = partitive ? Math.max(end, from - 1) : end
  const closes = Math.max(last, reached)
  return { ...at, end: closes, head, from: head < 0 ? -1 : from, wide: walkOf(tokens, closes), partitive }
}
