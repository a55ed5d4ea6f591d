import { byHand, type Area } from './by-hand'
import { REGIONS } from './gazetteer-data'
import { readPlace, REGION, REGION_BARE, WIDTH } from './gazetteer-format'
import { bareRegion, placeKey } from './keys'
import { goesOn, linesOf } from './name-list'
import { AREA_SIZE, BARE_REGION_SIZE, isIn, REGION_SIZE, type Place } from './place'

/** The region table's lines, split when first needed. */
let table: string[] | undefined
const regions = new Map<number, Place | null>()
const areas = new Map<Area, Place | null>()
const named = new Map<string, Place[]>()
/** The same by names as written: an article names its places again and again. */
const asWritten = new Map<string, Place[]>()
const begun = new Map<string, boolean>()

/** The region on a line of the table; the country itself where the line has no name. */
function regionAt(line: number): Place | null {
  const known = regions.get(line)
  if (known !== undefined) return known
  table ??= REGIONS.split('\n')
  const written = table[line] ?? ''
  const country = written.slice(0, 2)
  const within = byHand().countries.get(country) ?? null
  const name = written.slice(2)
  const size = bareRegion(name) === name ? REGION_SIZE : BARE_REGION_SIZE
  const region: Place | null = name ? { name, kind: 'region', country, size, within } : within
  regions.set(line, region)
  return region
}

/** Cities by name and region: another spelling is the same place. */
const cities = new Map<string, Place>()

function city(name: string, line: number, kind: string): Place {
  const key = `${name}|${line}|${kind}`
  const known = cities.get(key)
  if (known) return known
  const within = regionAt(line)
  const place: Place = {
    name,
    kind: 'city',
    country: within?.country ?? '',
    size: kind.charCodeAt(0) - 97,
    within,
  }
  cities.set(key, place)
  return place
}

function fromList(name: string, key: string): Place[] {
  const found: Place[] = []
  for (const { canonical, places } of linesOf(key)) {
    for (let at = 0; at < places.length; at += WIDTH) {
      const { line, kind } = readPlace(places.slice(at, at + WIDTH))
      const place = kind === REGION || kind === REGION_BARE ? regionAt(line) : city(canonical, line, kind)
      if (place) found.push(place)
    }
  }
  const bare = bareRegion(name)
  if (bare === name) return found
  return [...found, ...fromList(bare, placeKey(bare)).filter((place) => placeKey(place.name) === key)]
}

function readArea(area: Area): Place | null {
  const known = areas.get(area)
  if (known !== undefined) return known
  const place = area.holders === '=' ? sameRegion(area.name) : heldArea(area)
  areas.set(area, place)
  return place
}

function sameRegion(name: string): Place {
  const region = fromList(name, placeKey(name)).find(({ kind }) => kind === 'region')
  if (!region) throw new Error(`areas-data: no region is called ${name}; write what holds it after "|"`)
  return region
}

function heldArea({ name, holders }: Area): Place {
  let within: Place | null = null
  for (const holder of holders ? holders.split(', ').reverse() : []) {
    const next: Place | undefined = placesNamed(holder).find((place) =>
      within ? isIn(place, within) : place.kind === 'country' || (place.kind === 'area' && !place.within),
    )
    if (!next) throw new Error(`areas-data: ${name}: ${holder} is not in the gazetteer`)
    within = next
  }
  return { name, kind: 'area', country: within?.country ?? '', size: AREA_SIZE, within }
}

/** Every place that a name can mean, what is written down by hand before the largest; none for an unknown name. */
export function placesNamed(name: string): Place[] {
  const known = asWritten.get(name)
  if (known) return known
  const places = placesOf(name, placeKey(name))
  asWritten.set(name, places)
  return places
}

function placesOf(name: string, key: string): Place[] {
  const known = named.get(key)
  if (known) return known
  const hand = byHand().named.get(key)
  const first = hand ? ('holders' in hand ? readArea(hand) : hand) : null
  const listed = fromList(name, key).sort((a, b) => b.size - a.size)
  const places = [...new Set([...(first ? [first] : []), ...listed])]
  named.set(key, places)
  return places
}

/** The country of an ISO 3166 alpha-2 code; null for none. */
export function countryOf(code: string): Place | null {
  return byHand().countries.get(code) ?? null
}

/** Whether a place's name begins with these words and goes on. */
export function mayGoOn(words: string): boolean {
  const known = begun.get(words)
  if (known !== undefined) return known
  const key = placeKey(words)
  const goes = byHand().beginnings.has(key) || goesOn(key)
  begun.set(words, goes)
  return goes
}
