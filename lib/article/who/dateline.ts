import { WIRES } from './wire-words'

const AGENCY = WIRES.map(([, written]) => written).join('|')
const CAPITALS = `\\p{Lu}[\\p{Lu}.'’-]{2,20}(?: \\p{Lu}[\\p{Lu}.'’-]{1,20}){0,3}`
const REST = `(?:, (?:\\p{Lu}[\\p{L}.'’-]{1,20} ?){1,4})?`
const DAY = `(?:,? (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\\w{0,7}\\.? \\d{1,2})?`

/** "KYIV, Ukraine (AP) —", "MOSCOW :", "SEOUL, Oct 3 (Reuters) -", "LONDON, Reuters —". */
const IN_CAPITALS = new RegExp(
  `^(${CAPITALS})${REST}${DAY}(?:,? ?[(/]?(?:${AGENCY})[)/]?)? ?(?:[-–—:_]|--) ?(?=["“‘'(\\p{L}\\p{N}])`,
  'u',
)
/** "Kyiv (AFP) –": in small letters only beside an agency. */
const BESIDE_AGENCY = new RegExp(
  `^(\\p{Lu}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,2})${REST}${DAY},? ?[(/](?:${AGENCY})[)/] ?[-–—:]`,
  'u',
)

/** Words set in capitals before a mark that are not places. */
const LABELS =
  /^(?:BREAKING|WATCH|UPDATED?|EXCLUSIVE|ANALYSIS|OPINION|LIVE|VIDEO|PHOTOS?|EDITOR|NOTE|FACT|FACTBOX|EXPLAINER|READ|ALSO|RELATED|MORE|WARNING|CORRECTION|FILE|CARROT|Q&A|UN|US|UK|EU|USA|NATO|WHO)\b/

const titled = (place: string) => (place === place.toUpperCase() ? place : place.toUpperCase())

/** The place that opens a report ("KYIV"), from the first of its lines that has one; null where none does. */
export function datelineOf(opening: string[]): string | null {
  for (const line of opening) {
    const match = IN_CAPITALS.exec(line) ?? BESIDE_AGENCY.exec(line)
    if (match?.[1] && !LABELS.test(match[1])) return titled(match[1].trim())
  }
  return null
}
