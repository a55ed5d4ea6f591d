import { countryName } from '../place/home'
import type { Side } from '../side'
import { type Body, rootOf } from './root'

/** Kinds of bodies that fight a war or speak for those who do. */
const WARRING = new Set([
  'defence-ministry',
  'military',
  'general-staff',
  'intelligence',
  'military-intelligence',
  'government',
  'foreign-ministry',
  'armed-group',
])

/** Before the colon, but no country. */
const NO_COUNTRY = new Set(['UN', 'EU', ''])

function bodyOf(side: Side): Body | null {
  const body = rootOf(side)?.body ?? null
  return body && !NO_COUNTRY.has(body.country) ? body : null
}

/** Whether a country is the side counted or, where no side is told, the place. */
function isOwnSide(country: string, here: Side, there: Side): boolean {
  const counted = [...here.population.countries, ...there.population.countries].map(countryName)
  return (counted.length > 0 ? counted : [...here.places, ...there.places]).includes(country)
}

/** Those who fight a state, whichever it is. */
function isArmedGroup(side: Side): boolean {
  return rootOf(side)?.body?.kind === 'armed-group'
}

/** The side counted and another country's forces: two claims, not one count growing. */
export function areRivals(here: Side, there: Side): boolean {
  const [a, b] = [bodyOf(here), bodyOf(there)]
  if (isArmedGroup(here) !== isArmedGroup(there)) return WARRING.has((isArmedGroup(here) ? b : a)?.kind ?? '')
  if (!a || !b || a.country === b.country) return false
  if (!WARRING.has(a.kind) && !WARRING.has(b.kind)) return false
  return isOwnSide(a.country, here, there) !== isOwnSide(b.country, here, there)
}
