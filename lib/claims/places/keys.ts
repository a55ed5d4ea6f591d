import { fold } from './fold'

const ABBREVIATED = /^(?:the|st|mt|ft) /
const IN_FULL: Record<string, string> = { 'the ': '', 'st ': 'saint ', 'mt ': 'mount ', 'ft ': 'fort ' }

/** A name as it is looked up: "St Louis", "St. Louis" and "Saint Louis" are one, as are "the Hague" and "Hague". */
export function placeKey(name: string): string {
  return fold(name).replace(ABBREVIATED, (word) => IN_FULL[word] ?? word)
}

const REGION_WORD =
  / (?:Oblast|Krai|Republic|Region|Province|Governorate|State|County|District|Department|Territory|Prefecture|Voivodeship|Canton|Division)$/i

/** A region's name without the word for its kind: "Kharkiv" for "Kharkiv Oblast". */
export function bareRegion(name: string): string {
  return name.replace(REGION_WORD, '')
}
