import { byHand } from '../../claims/places/by-hand'
import { placeKey } from '../../claims/places/keys'

/** A country's canonical name by its ISO 3166 alpha-2 code; the code where it is none. */
export function countryName(code: string): string {
  return byHand().countries.get(code)?.name ?? code
}

/** Whether a chain of places lies in one of the countries. */
export function isAtHome(countries: string[], places: string[]): boolean {
  return countries.some((code) => places.includes(countryName(code)))
}

const COUNTRIES = new Map<string, boolean>()

/** Whether a canonical name is a country's. */
export function isCountry(name: string): boolean {
  const known = COUNTRIES.get(name)
  if (known !== undefined) return known
  const place = byHand().named.get(placeKey(name))
  const found = place !== undefined && 'kind' in place && place.kind === 'country'
  COUNTRIES.set(name, found)
  return found
}
