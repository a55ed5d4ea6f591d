import { HARM } from '../../text/filter'
import type { Token } from '../../types'
import { exactly, type Finding, type Parser } from '../context'
import { harmedBefore, sufferingAfter } from '../quiet/predicate'
import { BORN_TOGETHER, PAIRS } from '../words/pair-words'
import { singularPerson } from '../words/person-words'

/** "Twins", "the twin girls", "newborn triplets"; not "two sets of twins". */
function readTwins(tokens: Token[], at: number): { count: number; to: number } | null {
  const word = tokens[at]?.lower ?? ''
  const isTwin = word === 'twin' && singularPerson(tokens[at + 1]?.lower ?? '') !== null
  const count = isTwin ? 2 : BORN_TOGETHER[word]
  const before = tokens[at - 1]
  if (count === undefined || before?.pos === 'NUM' || before?.lower === 'of') return null
  return { count, to: isTwin ? at + 2 : at + 1 }
}

/** "Husband and wife die in fire", without an article as headlines write it, at the start of a sentence. */
function readBarePair(tokens: Token[], at: number): { count: number; to: number } | null {
  const [first, and, second] = tokens.slice(at, at + 3)
  const isPair = at === 0 && and?.lower === 'and' && PAIRS.has(`${first?.lower} ${second?.lower}`)
  return isPair ? { count: 2, to: 3 } : null
}

const SOME = /twin|triplets|quadruplets/i
const PAIR_FIRST = /^\p{L}{3,11} and /u

/** Two or more by their name, harmed: "twins were killed", "Father and son die in fire". */
export const quietTwins: Parser = {
  name: 'quiet-twins',
  parse(scene) {
    if (!((PAIR_FIRST.test(scene.text) || SOME.test(scene.text)) && HARM.test(scene.text))) return []
    const { tokens, placeOf } = scene
    return tokens.flatMap((token, at): Finding[] => {
      const pair = readTwins(tokens, at) ?? readBarePair(tokens, at)
      if (!pair) return []
      const suffers = tokens[pair.to]?.lower === 'die' || sufferingAfter(tokens, pair.to) !== null
      if (!suffers && !harmedBefore(tokens, at)) return []
      const end = tokens[pair.to - 1]?.end ?? token.end
      return [exactly(pair.count, placeOf(token.start), placeOf(end), 'quiet')]
    })
  },
}
