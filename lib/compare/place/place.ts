/** Words that name the kind of a place and not which. */
const KIND =
  /\b(?:oblast|region|province|governorate|district|county|city|town|village|prefecture|state|republic|territory|strip|the|of|municipality|raion|area|department|canton)\b/g

/** A place's name for comparing: "Kursk Oblast" and "the Kursk region" are "kursk". */
export function placeKey(name: string): string {
  const lower = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const bare = lower
    .replace(KIND, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return bare === '' ? lower.trim() : bare
}

/** How the place of `there` stands to the place of `here`. */
export type PlaceStand = 'same' | 'wider' | 'narrower' | 'elsewhere' | 'unknown'

/**
 * Compares two chains of places, narrowest first, each followed by what holds it. Elsewhere only where a place is
 * held by the same place as the other, or their outermost places differ: a chain that ends early is unknown.
 */
export function comparePlaces(here: string[], there: string[]): PlaceStand {
  const [a] = here
  const [b] = there
  if (a === undefined || b === undefined) return 'unknown'
  if (a === b) return 'same'
  if (here.includes(b)) return 'wider'
  if (there.includes(a)) return 'narrower'
  const known = here.length > 1 && there.length > 1
  const shared = here.some((place) => there.includes(place))
  if (shared) return 'elsewhere'
  return known || here.at(-1) !== there.at(-1) ? 'elsewhere' : 'unknown'
}
