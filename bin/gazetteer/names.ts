import { fold } from '../../lib/claims/places/fold'
import { BARE, REGION_RENAMES, REGION_WORDS } from './region-names-data'

/** Marks of romanisation that no newspaper prints. */
const MARKS = /[\u0300-\u036f\u02b0-\u02ff‘’'`]/g

/** Countries written in Latin letters: their diacritics are spelling, and are kept. */
const LATIN = new Set(
  (
    'AL,AD,AR,AT,BA,BE,BF,BJ,BO,BR,CA,CD,CF,CG,CH,CI,CL,CM,CO,CR,CU,CZ,DE,DK,DO,EC,EE,ES,FI,FO,FR,GA,GB,GN,GP,GT,HN,HR,' +
    'HT,HU,IE,IS,IT,LT,LU,LV,ML,MQ,MT,MX,NE,NI,NL,NO,PA,PE,PL,PR,PT,PY,RO,SE,SI,SK,SN,SV,TD,TG,TR,US,UY,VE,XK'
  ).split(','),
)

const HAS_WORD =
  /\b(?:Oblast|Krai|Republic|Region|Province|Governorate|State|County|District|Department|Territory|Prefecture|Voivodeship|Canton|Division)\b/i
const COMPASS = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Upper|Lower|Middle)\b/

/** A name of GeoNames as a newspaper would print it. */
export function plain(name: string, country: string): string {
  const latin = LATIN.has(country)
  const kept = latin ? name.replace(/[’`]/g, "'") : name.normalize('NFD').replace(MARKS, '').normalize('NFC')
  const korean = country === 'KP' || country === 'KR'
  const short = korean ? kept.replace(/-(?:up|si|ri|rodongjagu|nodongjagu)$/, '') : kept
  const tidy = short
    .replace(/\s*\(.*?\)/g, '')
    .replace(/[|/\n\\$]/g, ' ')
    .replace(/'$/, '')
    .trim()
  return tidy.charAt(0).toUpperCase() + tidy.slice(1)
}

/**
 * The canonical name of a first-level region, with the word for its kind where the country's regions are called after
 * their cities ("Kharkiv Oblast") and without where they stand alone ("Texas").
 * @param code GeoNames' code of the region, "UA.07"
 * @param isCity whether a city of the country has this name
 */
export function regionName(code: string, given: string, isCity: (name: string) => boolean): string {
  const country = code.slice(0, 2)
  const renamed = REGION_RENAMES[code]
  if (renamed !== undefined) return renamed
  const name = plain(given, country).replace(
    /\b[op](?:blast|rovince)$/,
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  )
  if (country === 'US' || HAS_WORD.test(name) || COMPASS.test(name)) return name
  return !BARE.has(country) || isCity(name) ? `${name} ${REGION_WORDS[country] ?? 'Province'}` : name
}

/** Those of the names that are looked up under keys of their own, in order. */
export function distinct(names: string[]): string[] {
  return names.filter((name, i) => names.findIndex((other) => fold(other) === fold(name)) === i)
}
