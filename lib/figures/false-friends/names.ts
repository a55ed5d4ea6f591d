import { after, anyOf, before, wordBefore } from '../around'
import type { FalseFriend, Finding } from '../context'
import { isTitleCase } from '../title-case'
import { PEOPLE } from '../words/counted-words'
import { SIGNS } from '../words/currency-words'
import { COUNTING_VERBS, NAMES, NOT_NAMING, NUMBERED, NUMBERED_PLURALS } from '../words/name-words'
import { spansOf } from './spans'

const LISTED = new RegExp(`(?<![A-Za-z\\d,.])${anyOf(NAMES)}(?![A-Za-z\\d]|[,.]\\d)`, 'g')

const NUMBER = '\\d{1,4}[A-Z]?'
/** "Junctions 9 and 10", "pages 3 to 7". */
const NUMBERED_TOGETHER = new RegExp(
  `\\b${anyOf(NUMBERED_PLURALS)} ${NUMBER}(?:(?:, | and |, and | or | to | through |[-–/])${NUMBER}){1,4}(?![\\d%]|[.,]\\d| (?:percent|per cent|million|billion))`,
  'gi',
)
/** Forms of a British school: "Year 6 pupils". */
const SCHOOL_YEAR = /\bYear (?:[1-9]|1[0-3])\b(?! (?:years?|months?))/g
/** Strokes against par: "a 5-under 67". */
const PAR =
  /(?<![\d.])\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)-(?:under|over)(?:[ -]par)?\b(?: \d{2}(?=[.,;]|$| (?:to|in|for|on|at|and|by)\b))?/gi

/** A bond by its term: "the 10-year Treasury note", "two-year yields". */
const BOND =
  /\b(?:\d{1,2}|two|three|five|seven|ten|thirty)-year (?:(?:U\.?S\.?|UK|German|Italian|French|Japanese|Chinese|Greek|Spanish|benchmark|government) ){0,3}(?:Treasur(?:y|ies)|T-notes?|notes?|bonds?|yields?|gilts?|Bunds?|bunds?|JGBs?)\b/g

const DIRECTION_AFTER = /^ (?:North|South|East|West)\b(?! ?\p{Lu}|ern)/u
/** "10K run": a distance by name. */
const RACE_AFTER = /^ (?:run|race|walk|course)\b/

const COUNTED_AFTER = new RegExp(
  `^(?: ?%|\\.\\d|,\\d|° ?| (?:percent|per cent|million|billion|thousand|hundred|${PEOPLE.join('|')})\\b)`,
)
const CAPITALISED_BEFORE = /[\p{L}\d,’'")] (\p{Lu}[\p{L}&.]{1,20}) $/u
const NOTHING_COUNTED_AFTER = /^(?![\d%°/]|[,.:]\d|[-–][\p{L}\d]| ?[\p{L}$£€])/u

/** "Gate 22B": a letter that would multiply is rather part of the name. */
const isLettered = ({ start, end }: Finding, text: string) => /^\d{1,4}[bBkKmM]$/.test(text.slice(start, end))

/** "The 747 took off": an airliner of Boeing's. */
function isAirliner(text: string, { start, end }: Finding): boolean {
  if (!/^7[0-8]7$/.test(text.slice(start, end))) return false
  return (
    /\b(?:the|an?|another|this|that) $/i.test(before(text, start)) &&
    !/^ \p{Ll}{3,20}s\b/u.test(after(text, end))
  )
}

const isWhole = (finding: Finding, text: string) =>
  (finding.form === 'digits' || finding.form === 'words') &&
  (finding.power === 0 || isLettered(finding, text)) &&
  finding.low !== null &&
  finding.low % 1 === 0

/** Emergency numbers of English-speaking countries, where they are called. */
const EMERGENCY = new Set([911, 999, 112])
const CALL_AFTER = /^ (?:call|caller|operator|dispatch|emergency|line|at once|for help)/
const CALL_BEFORE = /\b(?:call|calls|called|calling|dial|dials|dialed|dialled|dialing|rang) $/i

function isEmergency(text: string, { start, end, low }: Finding): boolean {
  if (low === null || !EMERGENCY.has(low)) return false
  return CALL_AFTER.test(after(text, end)) || CALL_BEFORE.test(before(text, start))
}

/** "F-16", "Kh-101", "COVID-19", "mid-30". */
function isHyphened(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== '-' || !/\p{L}/u.test(text.charAt(start - 2))) return false
  return !/(?:\d(?:k|m|bn|km|kg|-to)|magnitude)-$/i.test(text.slice(Math.max(0, start - 10), start))
}

/** "The dead now number 71": a verb. */
const NUMBERING =
  /\b(?:now|to|may|could|will|dead|wounded|injured|missing|casualties|they|who|troops|victims) numbers? (?:about |around |some |at least |more than |over |nearly )?$/i

/** "The lab can test 500 samples": after these a word that names is rather a verb; after "to" only one that counts, or of many. */
const AUXILIARY =
  /\b(?:(to)|will|would|can|could|may|might|must|should|shall|they|we|you|who|not)(?: (?:also|then|now|only|still|soon))? \p{Ll}+ $/u
const NOUN_AFTER = /^ \p{Ll}/u
/** The stages, grades and levels that a number names are fewer. */
const MANY = 13

function isVerb(text: string, { start, end, low }: Finding, word: string): boolean {
  const auxiliary = AUXILIARY.exec(before(text, start))
  if (!auxiliary || !NOUN_AFTER.test(after(text, end, 2))) return false
  return auxiliary[1] === undefined || COUNTING_VERBS.has(word) || (low ?? 0) >= MANY
}

/** "Flight 370", "phase two", "Article No. 4"; grouped digits name nothing. */
function isNumbered(text: string, finding: Finding): boolean {
  const { start, end } = finding
  const word = wordBefore(text, start).replace(/^["'“‘(]/, '')
  if (!NUMBERED.has(word) || text.slice(start, end).includes(',')) return false
  if (NUMBERING.test(before(text, start)) || isVerb(text, finding, word)) return false
  return !COUNTED_AFTER.test(after(text, end))
}

/** "SEK 120", "MSEK 120". */
const isCurrency = (name: string) => name in SIGNS || (/^[A-Z]{4}$/.test(name) && name.slice(1) in SIGNS)

/** A capitalised word with digits after it and nothing counted after those: "Apollo 11", "Windows 10". */
function isNamed(text: string, { start, end, form }: Finding): boolean {
  if (form !== 'digits' || end - start > 4) return false
  const name = CAPITALISED_BEFORE.exec(before(text, start, 30))?.[1]
  if (name === undefined || NOT_NAMING.has(name.toLowerCase()) || isCurrency(name)) return false
  return NOTHING_COUNTED_AFTER.test(after(text, end, 4)) && !isTitleCase(text)
}

/** Names with digits or number words in them. */
export const names: FalseFriend = {
  name: 'names',
  spans: ({ text }) => [
    ...spansOf(LISTED, text),
    ...(/-(?:under|over)/i.test(text) ? spansOf(PAR, text) : []),
    ...(/\d/.test(text) ? [NUMBERED_TOGETHER, SCHOOL_YEAR].flatMap((form) => spansOf(form, text)) : []),
    ...(text.includes('-year ') ? spansOf(BOND, text) : []),
  ],
  holds(finding, { text }) {
    const { start, end, form } = finding
    // "Three’s Company"
    if (form === 'words' && /^['’]s\b/.test(after(text, end, 3))) return true
    if (form === 'digits' && isHyphened(text, start)) return true
    if (
      form === 'digits' &&
      (DIRECTION_AFTER.test(after(text, end, 12)) || RACE_AFTER.test(after(text, end, 12)))
    ) {
      return DIRECTION_AFTER.test(after(text, end, 12)) ? end - start < 6 : /k$/i.test(text.slice(start, end))
    }
    return (
      isWhole(finding, text) &&
      (isAirliner(text, finding) ||
        isEmergency(text, finding) ||
        isNumbered(text, finding) ||
        isNamed(text, finding))
    )
  },
}
