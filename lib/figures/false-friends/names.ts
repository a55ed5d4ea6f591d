import { after, anyOf, before, wordBefore } from '../around'
import type { FalseFriend, Finding } from '../context'
import { isTitleCase } from '../title-case'
import { PEOPLE } from '../words/counted-words'
import { NAMES, NOT_NAMING, NUMBERED } from '../words/name-words'
import { spansOf } from './spans'

const LISTED = new RegExp(`(?<![A-Za-z\\d,.])${anyOf(NAMES)}(?![A-Za-z\\d]|[,.]\\d)`, 'g')

const DIRECTION_AFTER = /^ (?:North|South|East|West)\b(?! ?\p{Lu}|ern)/u
/** "10K run": a distance by name. */
const RACE_AFTER = /^ (?:run|race|walk|course)\b/

const COUNTED_AFTER = new RegExp(
  `^(?: ?%|\\.\\d|,\\d|° ?| (?:percent|per cent|million|billion|thousand|hundred|${PEOPLE.join('|')})\\b)`,
)
const CAPITALISED_BEFORE = /[\p{L}\d,’'")] (\p{Lu}[\p{L}&.]{1,20}) $/u
const NOTHING_COUNTED_AFTER = /^(?![\d%°/]|[,.:]\d|[-–][\p{L}\d]| ?[\p{L}$£€])/u

const isWhole = ({ low, form, power }: Finding) =>
  (form === 'digits' || form === 'words') && power === 0 && low !== null && low % 1 === 0

/** Emergency numbers of English-speaking countries, where they are called. */
const EMERGENCY = new Set([911, 999, 112])
const CALL_AFTER = /^ (?:call|caller|operator|dispatch|emergency|line|at once|for help)/
const CALL_BEFORE = /\b(?:call|calls|called|calling|dial|dials|dialed|dialled|dialing|rang) $/

function isEmergency(text: string, { start, end, low }: Finding): boolean {
  if (low === null || !EMERGENCY.has(low)) return false
  return CALL_AFTER.test(after(text, end)) || CALL_BEFORE.test(before(text, start))
}

/** "F-16", "Kh-101", "COVID-19", "mid-30". */
function isHyphened(text: string, start: number): boolean {
  return text.charAt(start - 1) === '-' && /\p{L}/u.test(text.charAt(start - 2))
}

/** "Flight 370", "phase two", "Article No. 4". */
function isNumbered(text: string, { start, end }: Finding): boolean {
  return (
    NUMBERED.has(wordBefore(text, start).replace(/^["'“‘(]/, '')) && !COUNTED_AFTER.test(after(text, end))
  )
}

/** A capitalised word with digits after it and nothing counted after those: "Apollo 11", "Windows 10". */
function isNamed(text: string, { start, end, form }: Finding): boolean {
  if (form !== 'digits' || end - start > 4) return false
  const name = CAPITALISED_BEFORE.exec(before(text, start, 30))?.[1]
  if (name === undefined || NOT_NAMING.has(name.toLowerCase())) return false
  return NOTHING_COUNTED_AFTER.test(after(text, end, 4)) && !isTitleCase(text)
}

/** Names with digits or number words in them. */
export const names: FalseFriend = {
  name: 'names',
  spans: ({ text }) => spansOf(LISTED, text),
  holds(finding, { text }) {
    const { start, end, form } = finding
    if (form === 'digits' && isHyphened(text, start)) return true
    if (
      form === 'digits' &&
      (DIRECTION_AFTER.test(after(text, end, 12)) || RACE_AFTER.test(after(text, end, 12)))
    ) {
      return DIRECTION_AFTER.test(after(text, end, 12)) ? end - start < 6 : /k$/i.test(text.slice(start, end))
    }
    return (
      isWhole(finding) && (isEmergency(text, finding) || isNumbered(text, finding) || isNamed(text, finding))
    )
  },
}
