import { holds } from '../../claims/places/holds'

/** How the place of `there` stands to the place of `here`. */
export type PlaceStand = 'same' | 'wider' | 'narrower' | 'elsewhere' | 'unknown'

/** Places narrowest first, and the same in one string. */
interface Placed {
  places: string[]
  placesKey: string
}

const KNOWN = new Map<string, Map<string, PlaceStand>>()
const KNOWN_PLACES = 2000

/** Two claims' places compared; places come again and again, so each pair is worked out once. */
export function comparePlaces(here: Placed, there: Placed): PlaceStand {
  if (KNOWN.size > KNOWN_PLACES) KNOWN.clear()
  const known = KNOWN.get(here.placesKey) ?? new Map<string, PlaceStand>()
  if (known.size === 0) KNOWN.set(here.placesKey, known)
  const stand = known.get(there.placesKey) ?? compareChains(here.places, there.places)
  known.set(there.placesKey, stand)
  return stand
}

/** Compares two chains of places in canonical names, narrowest first, each followed by what holds it. */
export function compareChains(here: string[], there: string[]): PlaceStand {
  const [a] = here
  const [b] = there
  if (a === undefined || b === undefined) return 'unknown'
  if (a === b && here.length === there.length && here.every((name, i) => name === there[i])) return 'same'
  const [wider, narrower] = [holds(there, here), holds(here, there)]
  if (wider && narrower) return 'same'
  if (wider) return 'wider'
  if (narrower) return 'narrower'
  return wider === null || narrower === null ? 'unknown' : 'elsewhere'
}
