import { isCapitalised } from '../../text/capital'
import type { Token } from '../../types'
import { CALENDAR, COMPASS, FACILITIES, OF_BODIES, TITLES } from './mention-words'
import type { Place } from './place'

const UPPER = /^\p{Lu}\p{L}/u
const isHyphen = (token: Token | undefined) => token?.text === '-' || token?.text === '–'

/** A headline in capitals tells nothing by them. */
const titleCase = new WeakMap<Token[], boolean>()
function isTitleCase(tokens: Token[]): boolean {
  const known = titleCase.get(tokens)
  if (known !== undefined) return known
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  const is = words.length > 3 && words.filter(({ text }) => isCapitalised(text)).length > words.length * 0.7
  titleCase.set(tokens, is)
  return is
}

/** In capitals, only names that are seldom anything else. */
function isPlain(candidates: Place[]): boolean {
  const [largest] = candidates
  return largest !== undefined && (largest.kind !== 'city' || largest.size >= 12)
}

/**
 * Whether the name of a place is part of another name: a person's ("Jordan Smith", "Mr London"), a body's ("University of
 * Kent", "Manchester United"), or an adjective's half ("Moscow-backed").
 */
export function isNamePart(tokens: Token[], first: number, last: number, candidates: Place[]): boolean {
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  const [largest] = candidates
  if (isHyphen(after) && after?.start === tokens[last]?.end) return tokens[last + 2]?.lower !== 'based'
  if (isHyphen(before) && before?.end === tokens[first]?.start) return true
  if (before && TITLES.has(before.lower.replace('.', ''))) return true
  if (before?.lower === 'of' && isBodyOf(tokens, first)) return true
  if (isTitleCase(tokens)) return !isPlain(candidates)
  if (largest?.kind === 'city' && !isNamed(tokens, first, last)) return true
  if (after && FAMILY.has(after.lower)) return true
  if (after && UPPER.test(after.text) && !mayFollow(after, candidates, tokens[last + 2])) return true
  return (
    before !== undefined &&
    UPPER.test(before.text) &&
    before.pos === 'PROPN' &&
    !mayPrecede(tokens, first - 1)
  )
}

function isNamed(tokens: Token[], first: number, last: number): boolean {
  return first !== last || tokens[first]?.pos === 'PROPN'
}

/** "University of", "Bank of": a capitalised word before. */
function isBodyOf(tokens: Token[], first: number): boolean {
  const head = tokens[first - 2]
  return head !== undefined && OF_BODIES.has(head.lower) && (UPPER.test(head.text) || head.pos === 'PROPN')
}

/** A country does not name what stands in it: the "Kuwait Hospital" may stand anywhere. */
function mayFollow({ lower }: Token, [largest]: Place[], next: Token | undefined): boolean {
  if (CALENDAR.has(lower)) return true
  if (lower === 'fire') return /^(?:department|service|brigade|chief|and)$/.test(next?.lower ?? '')
  return FACILITIES.has(lower) && (largest?.kind !== 'country' || lower === 'border')
}

const FAMILY = new Set(['family', 'families', 'brothers', 'sisters', 'clan'])

function mayPrecede(tokens: Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  if (COMPASS.has(lower) || FACILITIES.has(lower) || CALENDAR.has(lower)) return true
  if (/^(?:metro|greater|downtown|metropolitan|central)$/.test(lower)) return true
  return (
    at === 0 &&
    /^(?:in|at|near|around|from|on|across|outside|inside|the|but|and|for|with|to|as|while|when|after|before|since|over|of|today|yesterday|meanwhile)$/.test(
      lower,
    )
  )
}
