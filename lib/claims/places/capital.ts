import { isCapitalised } from '../../text/capital'
import type { Token } from '../../types'
import { COUNTRIES } from './countries-data'
import { fold } from './fold'
import { placesNamed } from './gazetteer'
import type { Place } from './place'

let built: Map<string, { code: string; seat: string }> | undefined

/** First seats of government by the country's adjectives. */
function seats() {
  if (built) return built
  built = new Map()
  for (const line of COUNTRIES.trim().split('\n')) {
    const [code = '', , people = '', cities = ''] = line.split('|')
    const [seat = ''] = cities.split(',')
    if (seat) for (const word of people.split(',')) built.set(fold(word), { code, seat })
  }
  return built
}

/** A country's first seat of government; null where it has none that the gazetteer lists. */
export function capitalOf(code: string): Place | null {
  const seat = [...seats().values()].find((one) => one.code === code)?.seat
  const city = placesNamed(seat ?? '').find(({ kind, country }) => kind === 'city' && country === code)
  return city ?? null
}

/** "the Peruvian capital": the city meant; indices of the tokens. */
export function capitalAt(
  tokens: Token[],
  first: number,
): { first: number; last: number; candidates: Place[] } | null {
  const one = tokens[first]?.text ?? ''
  const next = tokens[first + 1]?.lower
  const last = next === 'capital' ? first + 1 : first + 2
  if (tokens[last]?.lower !== 'capital' || tokens[last + 1]?.text === ',') return null
  const found = seats().get(fold(last === first + 1 ? one : `${one} ${next ?? ''}`))
  if (!found || !isCapitalised(one)) return null
  const candidates = placesNamed(found.seat).filter(
    ({ kind, country }) => kind === 'city' && country === found.code,
  )
  return candidates.length ? { first, last, candidates } : null
}
