export interface Place {
  /** Canonical name. */
  name: string
  kind: 'city' | 'region' | 'country' | 'area'
  /** ISO 3166 alpha-2 code; "" for what no one country holds. */
  country: string
  /** Size class for choosing among places of one name: a city's is its letter in the data, 0 to 25. */
  size: number
  within: Place | null
}

/** Size classes of what has no letter: larger than any city; as a city of 650,000; as one of 25,000. */
export const COUNTRY_SIZE = 30
export const AREA_SIZE = 26
export const REGION_SIZE = 16
export const BARE_REGION_SIZE = 8

/**
 * A place and what holds it, narrowest first, in canonical names: ["Izium", "Kharkiv Oblast", "Ukraine"]. A city that is a
 * region of its own stands in its country directly (["Kyiv", "Ukraine"]); where a country's regions are called after their
 * cities they carry the word for their kind ("Kursk Oblast", "Homs Governorate").
 */
export function chainOf(place: Place): string[] {
  const chain: string[] = []
  for (let at: Place | null = place; at; at = at.within) if (chain.at(-1) !== at.name) chain.push(at.name)
  return chain
}

/** Whether a place lies in another, however many levels up. */
export function isIn(place: Place, holder: Place): boolean {
  for (let at = place.within; at; at = at.within) if (at === holder) return true
  return false
}
