import type { Token } from '../../types'
import { SUFFERED, TOLL_NOUNS } from '../words/harm-words'
import { saysMore } from './predicate'

/** How far "among" may stand from the verb, and the verb from a later one of its people. */
const REACH = 14

/** Between the first of the dead and a later one: further people and where they are from. */
const LISTED = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'CCONJ'])
const IS = new Set(['was', 'were', 'is', 'are'])
const INCLUDES = /^includ(?:e|es|ed)$/

/** More words than these do not stand between the harmed and the verb: "those killed in the blast at the mill". */
const MOST_WORDS = 8

const isHarmed = (token: Token | undefined) =>
  token !== undefined && (SUFFERED.has(token.lower) || TOLL_NOUNS.has(token.lower))

/** Whether the harmed are what a clause is about: "the dead", "those killed in the blast"; not "the inquiry into the death". */
function isSubject(tokens: Token[], at: number): boolean {
  let i = at - 1
  while (tokens[i]?.pos === 'DET' || tokens[i]?.pos === 'ADJ') i--
  return isHarmed(tokens[at]) && tokens[i]?.pos !== 'ADP'
}

/** "Among the dead was", "the dead included", "those killed included", with `at` on the verb. */
function opensList(tokens: Token[], at: number): boolean {
  const from = Math.max(0, at - MOST_WORDS)
  const before = tokens.slice(from, at)
  if (INCLUDES.test(tokens[at]?.lower ?? '')) return before.some((_, i) => isSubject(tokens, from + i))
  const among = before.findIndex(({ lower }) => lower === 'among')
  return IS.has(tokens[at]?.lower ?? '') && among >= 0 && before.slice(among).some(isHarmed)
}

/** Whether people whose phrase starts at a token are told to be among the harmed: "among the dead was a child". */
export function isAmongHarmed(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]
    if (!token) return false
    if (IS.has(token.lower) || INCLUDES.test(token.lower)) return opensList(tokens, i)
    if (saysMore(tokens, i)) continue
    if (token.text !== ',' && token.text !== '-' && token.pos !== 'ADV' && !LISTED.has(token.pos))
      return false
  }
  return false
}
