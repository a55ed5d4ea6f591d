import { isCapitalised } from '../../../text/capital'
import type { Sentence, Token } from '../../../types'
import { CALENDAR, CITY_NOUNS, COMPASS, LOCAL_NOUNS } from '../../places/mention-words'
import { sideNamed } from '../../sides/names'
import { LOCATIVES } from './where-words'

/** A place that no gazetteer lists, told to be one by the word beside it; indices of its name's tokens. */
export interface Unknown {
  first: number
  last: number
  unknown: string
  /** Told by the word for its kind beside it. */
  isKind: boolean
}

/** The most tokens of a name. */
const LONGEST = 6

function nameFrom(tokens: Token[], first: number): number {
  let last = -1
  for (let at = first; at < tokens.length && at < first + LONGEST; at++) {
    const token = tokens[at]
    if (!token) break
    if (isCapitalised(token.text) && token.pos !== 'DET') last = at
    else if (token.text !== '-' && !/^(?:al|el|as|ash|an|ar|at|ez|bin|de|la)$/.test(token.lower)) break
  }
  return last
}

const isKind = (token: Token | undefined) =>
  token !== undefined &&
  (LOCAL_NOUNS.has(token.lower) || CITY_NOUNS.has(token.lower) || token.lower === 'town')

const nameOf = (sentence: Pick<Sentence, 'text' | 'start'>, tokens: Token[], first: number, last: number) =>
  sentence.text.slice((tokens[first]?.start ?? 0) - sentence.start, (tokens[last]?.end ?? 0) - sentence.start)

/** Places named as such that need not be known: "the village of Ablah", "Ablah, a village in", "at Ablah, Homs". */
export function unknownsIn(
  sentence: Pick<Sentence, 'text' | 'start'>,
  tokens: Token[],
  introduced: ReadonlyMap<string, unknown>,
): Unknown[] {
  const found: Unknown[] = []
  const isNamed = [...introduced.keys()].some((name) => sentence.text.includes(name))
  for (let at = isNamed ? 0 : 1; at < tokens.length; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (!token || !(isCapitalised(token.text) || tokens[at + 1]?.text === '-')) continue
    const ofKind = before?.lower === 'of' && isKind(tokens[at - 2])
    const article = before?.lower === 'the' ? 1 : 0
    const located = LOCATIVES.has(tokens[at - 1 - article]?.lower ?? '')
    // "Bihar's Saran district"
    const isOwned = /^[’']s$/.test(before?.text ?? '')
    if (!ofKind && !located && !isOwned && !isNamed) continue
    if (CALENDAR.has(token.lower) || sideNamed(token.text)) continue
    const last = nameFrom(tokens, at)
    if (last < 0) continue
    const after = tokens[last + 1]
    const told =
      ofKind ||
      isKind(after) ||
      (located && after?.text === ',' && (isApposition(tokens, last + 2) || isNameNext(tokens, last + 2))) ||
      introduced.has(nameOf(sentence, tokens, at, last))
    if (told)
      found.push({
        first: at,
        last,
        isKind: ofKind || isKind(after),
        unknown: nameOf(sentence, tokens, at, last),
      })
    if (told || !isNamed) at = Math.max(at, last)
  }
  return found
}

/** "Parndorf, Austria", "Parndorf, in eastern Austria". */
function isNameNext(tokens: Token[], at: number): boolean {
  const inside = /^(?:in|near|inside|outside)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  const from = COMPASS.has(tokens[inside]?.lower ?? '') ? inside + 1 : inside
  return isCapitalised(tokens[from]?.text ?? '')
}

/** ", a village in", ", a small town near". */
function isApposition(tokens: Token[], at: number): boolean {
  return tokens[at]?.pos === 'DET' && (isKind(tokens[at + 1]) || isKind(tokens[at + 2]))
}
