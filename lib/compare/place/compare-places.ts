import { holds } from '../../claims/places/holds'

/** How the place of `there` stands to the place of `here`. */
export type PlaceStand = 'same' | 'wider' | 'narrower' | 'elsewhere' | 'unknown'

/** Compares two chains of places in canonical names, narrowest first, each followed by what holds it. */
export function comparePlaces(here: string[], there: string[]): PlaceStand {
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
