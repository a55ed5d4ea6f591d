import { remembered } from '../memo'
import type { Report } from '../../types'
import type { Side } from '../side'
import { stemOf, USUAL_STEMS } from './common-words'
import { EVENT_KINDS } from './event-kind-words'

/** The part of an article that tells what happened and where. */
const LEAD_LENGTH = 700

/** What war does to a city day after day, in its schools, mosques and hospitals too. */
const WARFARE =
  /\b(?:air ?(?:strikes?|raids?)|airstrikes?|shell(?:s|ed|ing)|missiles?|rockets?|drones?|bombardments?|troops|frontline)\b/i

interface Head {
  text: string
  /** Places sought in it, and whether they stand there. */
  places: Map<string, boolean>
  /** The kinds of events that it tells of, as bits; none of a war. */
  kinds: number
  warfare: boolean
}

const headOf = remembered((report: Report): Head => {
  const text = report.text.slice(0, LEAD_LENGTH)
  const warfare = WARFARE.test(text)
  const kinds = EVENT_KINDS.reduce((bits, kind, at) => (kind.test(text) ? bits | (1 << at) : bits), 0)
  return { text, places: new Map(), kinds: warfare ? 0 : kinds, warfare }
})

/** Whether an article's head names a place, in these letters or in others ("Morbi" is read as "Morvi"). */
function names(report: Report, place: string): boolean {
  const { text, places } = headOf(report)
  const found =
    places.get(place) ??
    (text.includes(place) ||
      report.claims.some(({ where, start }) => start < LEAD_LENGTH && where.includes(place)))
  places.set(place, found)
  return found
}

/** The word that names a place of several words: "Gofa" of "Geze Gofa", none of "Central District". */
function namingWord(place: string): string {
  const known = NAMING_WORDS.get(place)
  if (known !== undefined) return known
  const words = place.split(' ')
  const isName = (word: string) => word.length >= 4 && !USUAL_STEMS.has(stemOf(word.toLowerCase()))
  const word = words.length > 1 ? (words.findLast(isName) ?? '') : ''
  NAMING_WORDS.set(place, word)
  return word
}

const NAMING_WORDS = new Map<string, string>()

/** Places told by a direction ("southern Peru") are no spots. */
const LOOSE = /^(?:north|south|east|west|central)/i

/** Below a region's: [town, region, country]. A region is a spot for what seldom happens there. */
const TOWN = 3

function isNamedBy(here: Side, there: Side): boolean {
  const [spot = ''] = here.places
  if (here.places.length < 2 || LOOSE.test(spot)) return false
  const isOneKind = sameKind(here, there)
  if ((here.places.length >= TOWN || isOneKind) && names(there.report, spot)) return true
  const word = isOneKind ? namingWord(spot) : ''
  return word !== '' && names(there.report, word)
}

/** The same narrowest place, below a country, or one that the other's article names at its head. */
export function sameSpot(here: Side, there: Side): boolean {
  if (here.places.length > 1 && here.places[0] === there.places[0]) return true
  return isNamedBy(here, there) || isNamedBy(there, here)
}

/** Whether both articles tell of an event of one kind, and one that a spot seldom sees twice in a week. */
export function sameKind(here: Side, there: Side): boolean {
  return (headOf(here.report).kinds & headOf(there.report).kinds) !== 0
}

/** Whether an article tells of a war's strikes and raids, of which one place sees many. */
export function tellsOfWarfare({ report }: Side): boolean {
  return headOf(report).warfare
}

/** Storms have names, and each name is one storm's. */
const STORM = /\b(?:[Cc]yclone|[Hh]urricane|[Tt]yphoon|[Ss]torm) (\p{Lu}\p{Ll}{2,15})\b/u

/** The name of the storm that an article tells of; "" where none is named. Read in the text alone: in a headline "Storm Kills Four" looks like a name. */
export const stormOf = remembered((report: Report) => {
  const body = headOf(report).text.slice(report.title.length)
  return STORM.exec(body)?.[1] ?? ''
})

/** Whether both articles tell of a storm, by its name: of the same one, or of two; null where either names none. */
export function sameStorm(here: Side, there: Side): boolean | null {
  const [a, b] = [here.storm, there.storm]
  if (a === '' || b === '') return null
  return a === b || headOf(here.report).text.includes(b) || headOf(there.report).text.includes(a)
}

/** Diseases whose outbreak is one count for months, in whatever report. */
const DISEASE =
  /\b(ebola|cholera|measles|dengue|zika|polio|plague|covid(?:-19)?|coronavirus|sars|mers|mpox|swine flu|bird flu|yellow fever|west nile)\b/i

/** The disease of whose outbreak an article tells; "" where it tells of none. */
export const diseaseOf = remembered(
  (report: Report) => DISEASE.exec(headOf(report).text)?.[1]?.toLowerCase() ?? '',
)

/** Whether an outbreak that one article tells of is none of the other's. */
export function ofOtherDiseases(here: Side, there: Side): boolean {
  return here.disease !== there.disease
}

/** Whether both articles tell of an outbreak of one disease. */
export function sameDisease(here: Side, there: Side): boolean {
  return here.disease !== '' && here.disease === there.disease
}
