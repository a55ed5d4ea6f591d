import { after, before } from '../around'
import type { Finding, Refiner, Scene } from '../context'
import {
  AGE_OF,
  AGED,
  AT_AN_HOUR,
  BELOW,
  CLAUSE_ENDS,
  DIED_AT,
  HE_WAS,
  NOTHING_COUNTED,
  NOW,
  NOW_FIRST,
  THEN_WHO,
  OF_PEOPLE,
  OLDEST,
  OR_OLDER,
  OR_OVER,
} from '../words/age-words'
import { PERSONS } from '../words/person-words'
import { TIME_UNITS } from '../words/unit-words'

const OLD_AFTER = /^[ -](?:olds?\b|of age\b)/i
/** "John Smith, 41, said": a bare number between commas after a name or a noun of a person. */
const BETWEEN_COMMAS = /[\p{L}.’'")], (?:both |then |just |only |also )?$/u
const PARENTHESISED = /\p{L} \($/u
/** "A boy, 7 and a girl, 9", "son, 7 killed": the comma after an age left out, behind one person. */
const PERSON_BEFORE = /([\p{L}-]{3,20}), $/u
const COMMA_LEFT_OUT =
  /^ (?:and (?:an?|his|her|their|its|\p{L}{3,20},)|dead|dies|died|killed|who)(?:\b|(?<=,))/iu
/** "Gianni, 4 and Joey Lee, 3": of the first of two names. */
const NAME_BEFORE = /\p{Lu}[\p{L}'’-]{1,20}, $/u
const NAME_AFTER = /^ and \p{Lu}[\p{L}.'’ -]{1,30}, \d{1,2}\b/u
/** "Ada Lee, six, and": an age in words, of somebody by two names. */
const FULL_NAME_BEFORE = /\p{Lu}[\p{L}'’-]{1,20} \p{Lu}[\p{L}'’-]{1,20}, $/u
const NOT_PARTED = /^(?:,(?! (?:including|of|all|both|with|among|mostly|or|one)\b)|\.?$|;)/

const GROUP = /^(?:s\b|-?to-\d)/

/** "Died at 91 of heart failure". */
const OF_CAUSE = /^ of (?!(?:the|them|those|these|his|her|its|their|whom)\b)\p{L}/iu

const HOURS = 12

const isTold = (left: string, right: string, value: number) =>
  AGED.test(left) ||
  OR_OLDER.test(right) ||
  (OR_OVER.test(right) && OF_PEOPLE.test(left)) ||
  (DIED_AT.test(left) && OF_CAUSE.test(right)) ||
  (NOTHING_COUNTED.test(right) &&
    (NOW.test(left) ||
      (/ age|expectancy/.test(left) && AGE_OF.test(left)) ||
      BELOW.test(left) ||
      (DIED_AT.test(left) && !(value <= HOURS && AT_AN_HOUR.test(right))))) ||
  (NOW_FIRST.test(left) && THEN_WHO.test(right)) ||
  (CLAUSE_ENDS.test(right) && HE_WAS.test(left))

function isInApposition(left: string, right: string): boolean {
  if (GROUP.test(right)) return false
  if (BETWEEN_COMMAS.test(left) && /^(?:,|\.?$|;|\)|—)/.test(right)) return !/\d, $/.test(left)
  if (PARENTHESISED.test(left) && right.startsWith(')')) return true
  if (left.endsWith(', ') && right.startsWith(' and ') && NAME_BEFORE.test(left) && NAME_AFTER.test(right))
    return true
  const person = PERSON_BEFORE.exec(left)?.[1]?.toLowerCase()
  return person !== undefined && PERSONS.has(person) && COMMA_LEFT_OUT.test(right)
}

/** Beside an age: "about 12 or 13 by then" has two, with a hedge before them. */
const HEDGED = /(?:about|around|perhaps|maybe|roughly|nearly|almost|just) $/i
const FIRST_OF_TWO = /\d{1,3} (?:or|to) $/
const SECOND_OF_TWO = /^ (?:or|to) \d{1,3}(?!\d|[.,]\d)/

/** "41-year-old", "aged 41", "41 years of age", "Smith, 41, said", "Smith (41)", "dies at 41". */
function asAge(finding: Finding, { text }: Scene): Finding | null {
  const left = before(text, finding.start).replace(FIRST_OF_TWO, '').replace(HEDGED, '')
  const right = after(text, finding.end).replace(SECOND_OF_TWO, '')
  const value = finding.low ?? 0
  const old = OLD_AFTER.exec(right)
  if (TIME_UNITS.has(finding.unit) && old)
    return { ...finding, end: finding.end + old[0].length, kind: 'age' }
  if (TIME_UNITS.has(finding.unit) && finding.kind === 'count' && AGED.test(left))
    return { ...finding, kind: 'age' }
  if (finding.unit !== 'things' || finding.kind !== 'count' || value > OLDEST || finding.form === 'quiet')
    return null
  const isWritten =
    finding.form === 'digits'
      ? value % 1 === 0 && isInApposition(left, right)
      : finding.form === 'words' &&
        left.endsWith(', ') &&
        FULL_NAME_BEFORE.test(left) &&
        NOT_PARTED.test(right)
  return isWritten || isTold(left, right, value) ? { ...finding, unit: 'year', kind: 'age' } : null
}

/** Marks ages as ages. */
export const ages: Refiner = {
  name: 'ages',
  refine: (findings, scene) => findings.map((finding) => asAge(finding, scene) ?? finding),
}
