import { after, before } from '../around'
import type { Finding, Refiner, Scene } from '../context'
import { TIME_UNITS } from '../words/unit-words'

const OLD_AFTER = /^[ -](?:olds?\b|of age\b)/i
const AGED_BEFORE =
  /\b(?:aged?|ages|aged between|between the ages of|at the age of|of age|now|turned|turning|turns|who is|who was|who turned)(?: of| from| between| about| around| just| only)?[ ]$/i
/** "John Smith, 41, said": a bare number between commas after a name or a noun of a person. */
const BETWEEN_COMMAS = /[\p{L}.’'")], $/u
const PARENTHESISED = /\p{L} \($/u
/** "People under 30", "you're over 18". */
const BELOW_BEFORE =
  /\b(?:people|those|anyone|everyone|children|kids|boys|girls|women|men|adults|voters|teens|minors|drivers|girl|boy|child|person|workers|residents|['’]re|are|were|was|is|aged?) (?:under|over|above|below) $/i
const NOTHING_COUNTED =
  /^(?:[,.;:!?)”"]|$| (?:and|or|in|at|to|who|are|were|were|have|had|from|by|with|but|can|should|must|may|will|engage)\b)/i
const GROUP = /^(?:s\b|-?to-\d)/

/** "41-year-old", "aged 41", "41 years of age", "Smith, 41, said", "Smith (41)". */
function asAge(finding: Finding, { text }: Scene): Finding | null {
  const [left, right] = [before(text, finding.start), after(text, finding.end)]
  const value = finding.low ?? 0
  const old = OLD_AFTER.exec(right)
  if (TIME_UNITS.has(finding.unit) && old)
    return { ...finding, end: finding.end + old[0].length, kind: 'age' }
  if (finding.unit !== 'things' || finding.kind !== 'count' || value > 120) return null
  const aged = AGED_BEFORE.exec(left)
  if (aged) return { ...finding, unit: 'year', kind: 'age' }
  if (BELOW_BEFORE.test(left) && NOTHING_COUNTED.test(right)) return { ...finding, unit: 'year', kind: 'age' }
  if (finding.form !== 'digits' || value % 1 !== 0 || GROUP.test(right)) return null
  if (BETWEEN_COMMAS.test(left) && /^(?:,|\.?$|;|\))/.test(right) && !/\d, $/.test(left))
    return { ...finding, unit: 'year', kind: 'age' }
  if (PARENTHESISED.test(left) && right.startsWith(')')) return { ...finding, unit: 'year', kind: 'age' }
  return null
}

/** Marks ages as ages. */
export const ages: Refiner = {
  name: 'ages',
  refine: (findings, scene) => findings.map((finding) => asAge(finding, scene) ?? finding),
}
