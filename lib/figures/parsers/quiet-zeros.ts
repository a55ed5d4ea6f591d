import { HARM } from '../../text/filter'
import type { Token } from '../../types'
import { exactly, type Finding, type Parser } from '../context'
import { sufferingAfter } from '../quiet/predicate'
import { TOLL_NOUNS } from '../words/harm-words'
import { PERSONS, singularPerson } from '../words/person-words'

/** Adjectives that may stand between "no" and its noun: "no further civilian casualties". */
const MOST_MODIFIERS = 3

/** "No serious injuries" leaves room for light ones: no zero. */
const ONLY_SOME = new Set(
  'serious major severe grave significant visible extensive apparent obvious critical permanent lasting threatening clear'.split(
    ' ',
  ),
)
/** "No further casualties" adds none to those told of. */
const ADDED = new Set(['further', 'additional', 'other', 'more', 'new', 'fresh'])

const DAYS = new Set(['today', 'yesterday', 'tonight', 'overnight'])

/** "No death toll was given", "no injury count": not the dead are none. */
const bendsNoun = (next: Token | undefined) => next?.pos === 'NOUN' && !DAYS.has(next.lower)

/** The end of "no one", "nobody", "none", "no casualties", "no civilians", "neither", "neither pilot". */
function endOfZero(tokens: Token[], at: number): { to: number; isToll: boolean } | null {
  const word = tokens[at]?.lower
  const next = tokens[at + 1]
  if (word === 'nobody' || word === 'none') return { to: at + 1, isToll: false }
  if (word === 'neither') return { to: next && PERSONS.has(next.lower) ? at + 2 : at + 1, isToll: false }
  if (word !== 'no') return null
  if (next?.lower === 'one') return { to: at + 2, isToll: false }
  for (let i = at + 1; i <= at + 1 + MOST_MODIFIERS; i++) {
    const token = tokens[i]
    if (!token || ONLY_SOME.has(token.lower)) return null
    if (TOLL_NOUNS.has(token.lower) && bendsNoun(tokens[i + 1])) return null
    if (TOLL_NOUNS.has(token.lower)) return { to: i + 1, isToll: true }
    const isHead = tokens[i + 1]?.pos !== 'NOUN'
    if (isHead && (PERSONS.has(token.lower) || singularPerson(token.lower)))
      return { to: i + 1, isToll: false }
    if (!['ADJ', 'NOUN', 'PROPN', 'CCONJ', 'ADV'].includes(token.pos)) return null
  }
  return null
}

/** "of the pilots", which "none" and "neither" may have before what they suffer. */
function afterOf(tokens: Token[], at: number): number {
  return tokens[at]?.lower === 'of' ? at + 2 : at
}

/** What every zero starts with: a sentence without it needs no tokens. */
const OPENER = /(?<![a-z])(?:no|none|nobody|neither)(?![a-z])/i

/** Zeros: "no one was hurt", "no casualties", "neither of the pilots survived". */
export const quietZeros: Parser = {
  name: 'quiet-zeros',
  parse(scene) {
    if (!(OPENER.test(scene.text) && HARM.test(scene.text))) return []
    const { tokens, placeOf } = scene
    const findings: Finding[] = []
    tokens.forEach((token, at) => {
      const zero = endOfZero(tokens, at)
      const last = zero && tokens[zero.to - 1]
      if (!zero || !last || !(zero.isToll || sufferingAfter(tokens, afterOf(tokens, zero.to)) !== null))
        return
      const isAdded = tokens.slice(at + 1, zero.to).some(({ lower }) => ADDED.has(lower))
      const change = isAdded ? 'additional' : 'total'
      findings.push({ ...exactly(0, placeOf(token.start), placeOf(last.end), 'quiet'), change })
    })
    return findings
  },
}
