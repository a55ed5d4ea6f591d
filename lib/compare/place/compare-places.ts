import { holds } from '../../claims/places/holds'
import { rememberedByIds } from '../memo'

/** How the place of `there` stands to the place of `here`. */
export type PlaceStand = 'same' | 'wider' | 'narrower' | 'elsewhere' | 'unknown'

/** Places narrowest first, and the number of that chain. */
interface Placed {
  places: string[]
  place: number
}

/** Two claims' places compared; each pair of chains is worked out once. */
export const comparePlaces: (here: Placed, there: Placed) => PlaceStand = rememberedByIds(
  ({ place }: Placed) => place,
  (here, there) => compareChains(here.places, there.places),
)

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
