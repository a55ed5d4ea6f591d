import { HARM } from '../../text/filter'
import type { Token } from '../../types'
import { exactly, type Finding, type Parser } from '../context'
import { isAmongHarmed } from '../quiet/among'
import { type People, readAgedKin, readFamily } from '../quiet/phrase'
import { harmedBefore, isAfterBe, sufferingAfter } from '../quiet/predicate'
import { namesPerson } from '../words/person-words'

/** "Corporal Reed, a soldier of the brigade, was killed": says who Reed was, and counts nobody. */
function isApposition(tokens: Token[], { from, to }: People, predicate: number): boolean {
  if (tokens[from - 1]?.text !== ',' || tokens[from - 2]?.pos !== 'PROPN') return false
  return tokens.slice(to, predicate).some(({ text }) => text === ',')
}

/** Words that open a clause as well as they stand before a noun: "after a man was found dead". */
const OPENS_CLAUSE = new Set(['after', 'before', 'since', 'until', 'as'])

function isSubject(tokens: Token[], people: People): boolean {
  const before = tokens[people.from - 1]
  const isBeside = before?.pos === 'ADP' && !OPENS_CLAUSE.has(before.lower)
  if (isBeside || isAfterBe(tokens, people.from)) return false
  const predicate = sufferingAfter(tokens, people.to)
  return predicate !== null && !isApposition(tokens, people, predicate)
}

function isObject(tokens: Token[], { from, to }: People): boolean {
  if (tokens[from - 1]?.lower === 'of') return harmedBefore(tokens, from)
  const next = tokens[to]
  if (next?.pos === 'VERB' || next?.pos === 'AUX') return false
  const isListed = tokens[from - 1]?.text !== ',' || next?.text === ',' || next?.lower === 'and'
  return isListed && harmedBefore(tokens, from)
}

/** "A child dies every 30 seconds": what happens again and again counts no one. */
const HABIT =
  /\bevery (?:\S+ ){0,2}(?:second|minute|hour|day|night|week|weekend|month|year)s?\b(?! (?:since|until))/i

/** People harmed, taken or missing that no number tells of: "a soldier was killed", "killing a mother and her two sons". */
export const quietPeople: Parser = {
  name: 'quiet-people',
  parse(scene) {
    if (!(HARM.test(scene.text) && namesPerson(scene.text)) || HABIT.test(scene.text)) return []
    const { tokens, placeOf } = scene
    const findings: Finding[] = []
    tokens.forEach((token, at) => {
      const people = readFamily(tokens, at) ?? readAgedKin(tokens, at)
      const last = people && tokens[people.to - 1]
      if (!people || !last) return
      if (!(isSubject(tokens, people) || isObject(tokens, people) || isAmongHarmed(tokens, people.from)))
        return
      const start = tokens[people.shownFrom]?.start ?? token.start
      const change = token.lower === 'another' ? 'additional' : 'total'
      findings.push({ ...exactly(people.count, placeOf(start), placeOf(last.end), 'quiet'), change })
    })
    return findings
  },
}
