import { countryKey } from '../place/home'
import type { Side } from '../side'
import { rootOf } from './root'

/** Kinds of bodies that fight a war or speak for those who do. */
const WARRING =
  /:(?:defence-ministry|military|general-staff|intelligence|military-intelligence|government|foreign-ministry|president|armed-group)$/

/** Codes before the colon that are no country. */
const NO_COUNTRY = new Set(['UN', 'EU', 'XX', ''])

/** The body at a claim's root; null where there is none of a country. */
function bodyOf(side: Side): { country: string; body: string } | null {
  const body = rootOf(side.claim)?.body
  const country = body?.split(':')[0] ?? ''
  return body && !NO_COUNTRY.has(country) ? { country, body } : null
}

/** Whether a country is the side counted or, where no side is told, the place. */
function isOwnSide(country: string, here: Side, there: Side): boolean {
  const counted = [...here.population.countries, ...there.population.countries]
  if (counted.length > 0) return counted.includes(country)
  return [...here.places, ...there.places].includes(countryKey(country))
}

/** The side counted and another country's forces: two claims, not one count growing. */
export function areRivals(here: Side, there: Side): boolean {
  const [a, b] = [bodyOf(here), bodyOf(there)]
  if (!a || !b || a.country === b.country) return false
  if (!WARRING.test(a.body) && !WARRING.test(b.body)) return false
  return isOwnSide(a.country, here, there) !== isOwnSide(b.country, here, there)
}
