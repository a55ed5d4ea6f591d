import { WIRES } from './wire-words'

const AGENCY = WIRES.map(([, written]) => written).join('|')
/** Newsrooms that are no wires and sign their datelines. */
const SIGNED = `${AGENCY}|CNN|CNN Business|CBS|NBC|VOA|BBC|RFE/RL|IPS|IRIN|JTA|CNS|RNS|TRF|Thomson Reuters Foundation|UN News`
const MONTH = `(?:Jan|Feb|Mar|March|Apr|April|May|Jun|June|Jul|July|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?`
const DATE = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? (?:19|20)\\d\\d)?`
const DAY = `(?:,? ${DATE}| \\(${DATE}\\))`

const CAPITALS = `\\p{Lu}[\\p{Lu}.'’-]{2,20}(?: \\p{Lu}[\\p{Lu}.'’-]{1,20}){0,3}`
const SMALL = `(?:(?:St|Ste|Mt|Ft)\\. )?\\p{Lu}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,2}`
const REST = `(?:/\\p{Lu}[\\p{L} ]{2,20}|, (?:\\p{Lu}[\\p{L}.'’-]{1,20} ?){1,4})?`
const NEXT = `(?=["“‘'(\\p{L}\\p{N}])`
const MARK = ` ?(?:[-–—:_]|--) ?`

/** How datelines are written; each begins with the place. */
const DATELINES: RegExp[] = [
  // "KYIV, Ukraine (AP) —", "MOSCOW :", "SEOUL, Oct 3 (Reuters) -", "LONDON, Reuters —", "GENEVA (3 May 2016) –"
  `^(${CAPITALS})${REST}${DAY}?(?:,? ?[(/]?(?:${SIGNED})[)/]?)?${MARK}${NEXT}`,
  // "JAKARTA (The Lindmoor Post/ANN) -": any newsroom in brackets
  `^(${CAPITALS})${REST}${DAY}? \\(\\p{Lu}[\\p{L}./ ]{1,40}\\)${MARK}${NEXT}`,
  // "NEW DELHI, (PTI) The": an agency in brackets needs no mark
  `^(${CAPITALS})${REST}${DAY}?,? ?\\((?:${SIGNED})\\)\\.? ${NEXT}`,
  // "Kyiv (AFP) –", "St. Petersburg, Russia (Reuters) –", "Kyiv, Ukraine | AFP |": in small letters only beside an agency …
  `^(${SMALL})${REST}${DAY}?,? ?(?:[(/](?:${SIGNED})[)/] ?[-–—:]|\\| (?:${SIGNED}) ?[|–—-])`,
  // … or a day: "Kathmandu, May 3:"
  `^(${SMALL}),? ${DATE}(?:,? ?\\((?:${SIGNED})\\))? ?[-–—:]`,
].map((pattern) => new RegExp(pattern, 'u'))

/** "PETRA VASKO:" and another: who speaks, in an interview. */
const SPEAKER = new RegExp(`^${CAPITALS}:`, 'u')

/** Words set in capitals before a mark that are not places. */
const LABELS =
  /^(?:BREAKING|WATCH|UPDATED?|EXCLUSIVE|ANALYSIS|OPINION|LIVE|VIDEO|PHOTOS?|EDITOR|NOTE|FACT|FACTBOX|EXPLAINER|READ|ALSO|RELATED|MORE|WARNING|CORRECTION|FILE|JUST IN|HAPPENING NOW|Q&A|UN|US|UK|EU|USA|NATO|WHO|Updated?|Published|Posted|Last|On|From|Since|Until|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i

const PERSON = `\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3}`
/** "By Jon Eld in Nairobi", "Jon Eld and Ada Ruiz in Nairobi and agencies". */
const BYLINE_PLACE = new RegExp(
  `^(?:[Bb]y |BY |From )?${PERSON}(?:(?:, | and | & )${PERSON}){0,3},? in (?!(?:The|Our|Chief)\\b)(\\p{Lu}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,2})(?:$|,| and | with | \\|)`,
  'u',
)
const MAX_BYLINE = 120

/**
 * The place that opens a report ("KYIV"), from the first of its lines that has one, else from a byline that tells where its author
 * was; null where neither does.
 */
export function datelineOf(opening: string[], bylines: string[] = []): string | null {
  const spoken = opening.filter((line) => SPEAKER.test(line))
  for (const line of opening)
    for (const pattern of spoken.length > 1 && spoken.includes(line) ? [] : DATELINES) {
      const place = pattern.exec(line)?.[1]
      if (place && !LABELS.test(place)) return place.trim().toUpperCase()
    }
  for (const line of bylines) {
    const place = line.length <= MAX_BYLINE ? BYLINE_PLACE.exec(line)?.[1] : undefined
    if (place) return place.toUpperCase()
  }
  return null
}
