import { AREAS } from './areas-data'
import { COUNTRIES } from './countries-data'
import { placeKey } from './keys'
import { COUNTRY_SIZE, type Place } from './place'

/** A line of the areas: which place it is can be told only with the gazetteer. */
export interface Area {
  name: string
  /** What holds it, narrowest first; "=" where the name is a region of the gazetteer. */
  holders: string
}

interface ByHand {
  countries: Map<string, Place>
  /** Countries and areas by the keys of their names. */
  named: Map<string, Place | Area>
  /** Keys that begin a longer one: "democratic republic of". */
  beginnings: Set<string>
}

let read: ByHand | undefined

/** The countries and areas that are written down by hand. */
export function byHand(): ByHand {
  if (read) return read
  const countries = new Map<string, Place>()
  const named = new Map<string, Place | Area>()
  for (const line of COUNTRIES.trim().split('\n')) {
    const [code = '', name = '', , , others = ''] = line.split('|')
    const country: Place = { name, kind: 'country', country: code, size: COUNTRY_SIZE, within: null }
    countries.set(code, country)
    for (const each of [name, ...others.split(',')]) if (each) named.set(placeKey(each), country)
  }
  for (const line of AREAS.trim().split('\n')) {
    const [names = '', holders = ''] = line.split('|').map((part) => part.trim())
    const [name = '', ...others] = names.split(', ')
    for (const each of [name, ...others]) named.set(placeKey(each), { name, holders })
  }
  read = { countries, named, beginnings: beginningsOf(named.keys()) }
  return read
}

function beginningsOf(keys: Iterable<string>): Set<string> {
  const beginnings = new Set<string>()
  for (const key of keys) {
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) beginnings.add(key.slice(0, at))
  }
  return beginnings
}
