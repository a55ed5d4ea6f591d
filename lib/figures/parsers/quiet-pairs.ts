import { HARM } from '../../text/filter'
import type { Token } from '../../types'
import { exactly, type Finding, type Parser } from '../context'
import { harmedBefore, sufferingAfter } from '../quiet/predicate'
import { singularPerson } from '../words/person-words'

/** "Both pilots", "both of the girls", "both": the end of the phrase. */
function endOfBoth(tokens: Token[], at: number): number {
  const noun = tokens.slice(at + 1, at + 5).findIndex(({ lower }) => singularPerson(lower) !== null)
  return at + 2 + noun
}

function isSufferer(tokens: Token[], to: number): boolean {
  const next = tokens[to]
  return (next?.pos === 'AUX' || next?.pos === 'VERB') && sufferingAfter(tokens, to) !== null
}

const AFTER_OBJECT = new Set(['PUNCT', 'ADP', 'CCONJ', 'ADV'])

/** "Wounding another": the object of harm, with nothing counted after it. */
function isHarmedAnother(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (!next || AFTER_OBJECT.has(next.pos)) && harmedBefore(tokens, at)
}

/** "Both … and …" joins two words and counts nothing. */
function joinsTwo(tokens: Token[], at: number): boolean {
  return tokens[at + 2]?.lower === 'and'
}

/** Two and one more, by pronoun: "both pilots were killed", "both died", "wounding another", "another was hurt". */
export const quietPairs: Parser = {
  name: 'quiet-pairs',
  parse(scene) {
    if (!(/both|another/i.test(scene.text) && HARM.test(scene.text))) return []
    const { tokens, placeOf } = scene
    const findings: Finding[] = []
    tokens.forEach((token, at) => {
      if (token.lower === 'both' && !joinsTwo(tokens, at)) {
        const to = endOfBoth(tokens, at)
        if (isSufferer(tokens, to))
          findings.push(exactly(2, placeOf(token.start), placeOf(tokens[to - 1]?.end ?? token.end), 'quiet'))
      }
      if (token.lower === 'another' && (isSufferer(tokens, at + 1) || isHarmedAnother(tokens, at))) {
        findings.push({
          ...exactly(1, placeOf(token.start), placeOf(token.end), 'quiet'),
          change: 'additional',
        })
      }
    })
    return findings
  },
}
