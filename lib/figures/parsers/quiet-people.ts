import type { Token } from '../../types'
import { exactly, type Finding, type Parser } from '../context'
import { type People, readFamily } from '../quiet/phrase'
import { harmedBefore, suffersAfter } from '../quiet/predicate'

/** Who is said to have said it, done it or be near it: their phrase is no subject of what follows. */
function isSubject(tokens: Token[], { from, to }: People): boolean {
  const previous = tokens[from - 1]
  return previous?.pos !== 'ADP' && suffersAfter(tokens, to)
}

function isObject(tokens: Token[], { from, to }: People): boolean {
  if (tokens[from - 1]?.lower === 'of') return harmedBefore(tokens, from)
  const next = tokens[to]
  if (next?.pos === 'VERB' || next?.pos === 'AUX') return false
  const isListed = tokens[from - 1]?.text !== ',' || next?.text === ',' || next?.lower === 'and'
  return isListed && harmedBefore(tokens, from)
}

/** People harmed, taken or missing that no number tells of: "a soldier was killed", "killing a mother and her two sons". */
export const quietPeople: Parser = {
  name: 'quiet-people',
  parse({ tokens }) {
    const findings: Finding[] = []
    tokens.forEach((token, at) => {
      const people = readFamily(tokens, at)
      const last = people && tokens[people.to - 1]
      if (!people || !last || !(isSubject(tokens, people) || isObject(tokens, people))) return
      const finding = exactly(people.count, tokens[people.shownFrom]?.start ?? token.start, last.end, 'quiet')
      findings.push({ ...finding, change: token.lower === 'another' ? 'additional' : 'total' })
    })
    return findings
  },
}
