import type { Figure, Token } from '../../types'
import { pastJoined } from './joined-modifiers'
import { madeOf } from './made-of'
import { joinedNoun, pluralAsVerb } from './noun-joined'
import { isNominal, walkNouns } from './noun-run'
import { kindOf } from './people'
import { leadOf } from './phrase-lead'

export { walkNouns } from './noun-run'

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
/** The of-phrase after a noun, at most `reach` words. */
function walkOf(tokens: Token[], end: number): number {
  if (tokens[end + 1]?.lower !== 'of') return end
  let from = end + 2
  while (from < tokens.length && tokens[from]!.pos === 'DET') from++
  return Math.max(end, walkNouns(tokens, from).end)
}

const PRONOUNS = new Set(['them', 'whom', 'which', 'us'])
/** The country rather than the pronoun: "hundreds of US personnel". */
const isCountry = (token: Token | undefined) => token?.text === 'US'

const isOfPronoun = (tokens: Token[], at: number, partitive: boolean) =>
  partitive && PRONOUNS.has(tokens[at]?.lower ?? '') && !isCountry(tokens[at])

const NONE = new Set(['none', 'neither', 'all', 'both', 'nobody'])

/** Finds what a figure at tokens `first`–`last` counts. */
export function nounPhrase(tokens: Token[], figure: Figure, first: number, last: number): Phrase {
  const { lead, possessed } = leadOf(tokens, first)
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
      lead,
      end: Math.max(last, end),
      head,
      from: first,
      wide: walkOf(tokens, Math.max(last, end)),
      partitive: false,
      possessed,
    }
  }
  const joined = joinedNoun(tokens, figure, last)
  if (joined >= 0)
    return { lead, end: joined, head: joined, from: joined, wide: joined, partitive: false, possessed }
  let from = last + 1
  let partitive = false
  if (tokens[from]?.lower === 'of') {
    const next = tokens[from + 1]
    partitive = next !== undefined && !isCountry(next) && (DEFINITES.has(next.lower) || next.pos === 'PROPN')
    from += partitive && DEFINITES.has(next?.lower ?? '') ? 2 : 1
    while (partitive && tokens[from]?.pos === 'NUM') from++
  }
  const made = madeOf(tokens, figure, from)
  if (made >= 0) from = made
  const walked = isOfPronoun(tokens, from - 1, partitive)
    ? { head: -1, end: from - 1 }
    : walkNouns(tokens, from)
  const plural = walked.head < 0 ? pluralAsVerb(tokens, figure, from) : -1
  const run = plural < 0 ? walked : { head: plural, end: plural }
  const head = pastJoined(tokens, figure, run.head)
  const end = Math.max(run.end, head)
  const reached = partitive ? Math.max(end, from - 1) : end
  const closes = Math.max(last, reached)
  const wide = walkOf(tokens, closes)
  return { lead, end: closes, head, from: head < 0 ? -1 : from, wide, partitive, possessed }
}
