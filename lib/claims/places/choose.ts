import type { Article } from '../../types'
import { holdersIn } from './countries-in'
import { isIn, type Place } from './place'

/** Below this size (some 58,000 inhabitants) a name is a place only where the article names what holds it. */
const KNOWN_ANYWHERE = 10

function isHeldBy(place: Place, holders: Map<string, number>): number {
  const country = holders.get(place.country) ?? 0
  const region =
    place.within?.kind === 'region' ? (holders.get(`${place.country} ${place.within.name}`) ?? 0) : 0
  return region * 2 + country
}

/**
 * Which of the places of one name is meant: one that lies in the holder told beside it; else the largest, unless the
 * article names the country or region of another and not its own. Null for a small town whose country is not named.
 */
export function choose(
  candidates: Place[],
  holder: Place | null,
  article: Pick<Article, 'text'>,
): Place | null {
  const held = holder ? candidates.find((place) => isIn(place, holder)) : undefined
  if (held) return held
  const [largest] = candidates
  if (!largest) return null
  if (largest.kind === 'country' && largest.size > 0 && candidates.length === 1) return largest
  const holders = holdersIn(article)
  if (candidates.length > 1 && largest.kind !== 'country' && isHeldBy(largest, holders) === 0) {
    const better = candidates.filter((place) => isHeldBy(place, holders) > 0)
    if (better[0]) return better[0]
  }
  if (largest.kind === 'city' && largest.size < KNOWN_ANYWHERE && isHeldBy(largest, holders) === 0)
    return null
  return largest
}
