import { placeKey } from './place'

const REGIONS = new Intl.DisplayNames('en', { type: 'region' })

const KEYS = new Map<string, string>()

/** The key of a country's name by its ISO 3166 alpha-2 code. */
export function countryKey(code: string): string {
  const known = KEYS.get(code)
  if (known !== undefined) return known
  const key = placeKey(REGIONS.of(code) ?? code)
  KEYS.set(code, key)
  return key
}

/** Whether a chain of place keys lies in one of the countries. */
export function isAtHome(countries: string[], places: string[]): boolean {
  return countries.some((code) => places.includes(countryKey(code)))
}
