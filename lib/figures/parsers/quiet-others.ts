import { HARM } from '../../text/filter'
import type { Token } from '../../types'
import { exactly, type Finding, type Parser } from '../context'
import { isHarm } from '../quiet/participle'
import { harmedBefore, sufferingAfter } from '../quiet/predicate'
import { singularPerson } from '../words/person-words'
import { LEAST_OF_PLURAL } from '../words/vague-words'

/** What "others" follows where nothing else counts them: "and others were hurt", "injuring others"; not "most others". */
const OPENS = new Set(['CCONJ', 'PUNCT', 'SCONJ'])

function areOthersHarmed(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  const isOpen =
    !before ||
    OPENS.has(before.pos) ||
    isHarm(before) ||
    (before.lower === 'of' && isHarm(tokens[at - 2] ?? before))
  return isOpen && (sufferingAfter(tokens, at + 1) !== null || harmedBefore(tokens, at))
}

/** More words than these do not stand between "a number of" and its noun. */
const MOST_MODIFIERS = 4

/** "A number of (other) women were hurt", "a number of injuries": `at` is the word "number". */
function areSomeHarmed(tokens: Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'a' || tokens[at + 1]?.lower !== 'of') return false
  for (let i = at + 2; i <= at + 2 + MOST_MODIFIERS; i++) {
    const token = tokens[i]
    if (!token) return false
    const isLast = tokens[i + 1]?.pos !== 'NOUN'
    if (isLast && (isHarm(token) || /^(?:injuries|injured|wounded|dead)$/.test(token.lower))) return true
    if (token.lower === 'others' || singularPerson(token.lower) !== null)
      return sufferingAfter(tokens, i + 1) !== null || harmedBefore(tokens, at - 1)
    if (!['ADJ', 'NOUN', 'PROPN', 'VERB'].includes(token.pos)) return false
  }
  return false
}

/** The harmed of whom only a plural tells: "injuring others", "a number of people were killed": at least two. */
export const quietOthers: Parser = {
  name: 'quiet-others',
  parse(scene) {
    if (!(/others|number/i.test(scene.text) && HARM.test(scene.text))) return []
    const { tokens, placeOf } = scene
    return tokens.flatMap((token, at): Finding[] => {
      const isNumber = token.lower === 'number' && areSomeHarmed(tokens, at)
      if (!isNumber && !(token.lower === 'others' && areOthersHarmed(tokens, at))) return []
      const start = placeOf((isNumber ? tokens[at - 1]! : token).start)
      const form = isNumber ? 'vague' : 'quiet'
      const finding = exactly(LEAST_OF_PLURAL, start, placeOf(token.end), form)
      return [{ ...finding, high: null, bound: 'vague' }]
    })
  },
}
