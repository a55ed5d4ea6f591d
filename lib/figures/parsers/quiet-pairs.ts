import { exactly, type Finding, type Parser } from '../context'
import { harmedBefore, suffersAfter } from '../quiet/predicate'
import { singularPerson } from '../words/person-words'

/** "Both pilots were killed", "both died", "another was wounded", "wounding another". */
export const quietPairs: Parser = {
  name: 'quiet-pairs',
  parse({ tokens }) {
    const findings: Finding[] = []
    tokens.forEach((token, at) => {
      const isBoth = token.lower === 'both'
      const isAnother = token.lower === 'another'
      if (!isBoth && !isAnother) return
      const noun = isBoth
        ? tokens.findIndex((next, i) => i > at && i < at + 4 && singularPerson(next.lower))
        : -1
      const to = noun < 0 ? at + 1 : noun + 1
      const next = tokens[to]
      const isObject =
        isAnother &&
        harmedBefore(tokens, at) &&
        (!next || ['PUNCT', 'ADP', 'CCONJ', 'ADV'].includes(next.pos))
      const isSubject = next !== undefined && ['AUX', 'VERB'].includes(next.pos) && suffersAfter(tokens, to)
      if (!isSubject && !isObject) return
      const finding = exactly(isBoth ? 2 : 1, token.start, tokens[to - 1]?.end ?? token.end, 'quiet')
      findings.push({ ...finding, change: isAnother ? 'additional' : 'total' })
    })
    return findings
  },
}
