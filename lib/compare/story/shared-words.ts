import type { Side } from '../side'
import { countryStems } from './country-stems'
import { stemIdsOf } from './vocabulary'

/** Stems of the places' names, by the number of their chain. */
const PLACE_STEMS = new Map<number, ReadonlySet<number>>()

function placeStems({ places, place }: Side): ReadonlySet<number> {
  const known = PLACE_STEMS.get(place)
  if (known) return known
  const stems = new Set(places.flatMap(stemIdsOf))
  PLACE_STEMS.set(place, stems)
  return stems
}

/** Rare words that both share, place names left aside: two events in one city share those. */
export function wordsBesidesPlaces(shared: readonly number[], here: Side, there: Side): number {
  if (shared.length === 0) return 0
  const [a, b] = [placeStems(here), placeStems(there)]
  let count = 0
  const lands = countryStems()
  for (const stem of shared) if (!a.has(stem) && !b.has(stem) && !lands.has(stem)) count++
  return count
}
