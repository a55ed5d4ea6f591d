import { isCapitalised } from '../../text/capital'
import type { Token } from '../../types'
import { sideGoesOn, sideNamed, type Side } from './names'

/** A side named in a sentence; indices of its tokens. */
export interface SideMention extends Side {
  first: number
  last: number
}

/** The most tokens of a name: "Democratic People's Republic of Korea". */
const LONGEST = 8
/** Words that make another people of the one after: "Native Americans", "Bosnian Serbs" are not those of the country. */
const OTHER_PEOPLE = new Set(
  'african native latin south north central asian hispanic arab bosnian kosovo crimean ethnic greek'.split(
    ' ',
  ),
)

const known = new WeakMap<Token[], SideMention[]>()

/** The countries, peoples and groups named in a sentence, in order: the longest names first, none overlapping. */
export function sidesIn(tokens: Token[]): SideMention[] {
  const before = known.get(tokens)
  if (before) return before
  const mentions: SideMention[] = []
  for (let first = 0; first < tokens.length; first++) {
    const found = sideAt(tokens, first)
    if (!found) continue
    if (!isOther(tokens, found)) mentions.push(found)
    first = found.last
  }
  known.set(tokens, mentions)
  return mentions
}

function sideAt(tokens: Token[], first: number): SideMention | null {
  const start = tokens[first]
  if (!start || !(isCapitalised(start.text) || /^(?:al|anti)$/.test(start.lower))) return null
  let words = ''
  let found: SideMention | null = null
  for (let last = first; last < tokens.length && last < first + LONGEST; last++) {
    const token = tokens[last]
    if (!token || token.text === ',') break
    const joined = last > first && token.start === tokens[last - 1]?.end
    words += (joined || !words ? '' : ' ') + token.text
    const side = isCapitalised(token.text) ? sideNamed(words) : null
    if (side) found = { name: side.name, form: side.form, first, last }
    if (token.text !== '-' && !sideGoesOn(words)) break
  }
  return found
}

function isOther(tokens: Token[], { first, name, form }: SideMention): boolean {
  if (form !== 'people') return false
  const before = tokens[first - 1]?.lower ?? ''
  return OTHER_PEOPLE.has(before) && !(before === 'ethnic' && name !== 'US')
}
