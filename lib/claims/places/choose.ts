import type { Article } from '../../types'
import { holdersIn, speaksOf } from './countries-in'
import { fold } from './fold'
import { WORDS_FIRST } from './mention-words'
import { isIn, REGION_SIZE, type Place } from './place'
import { meansRegion } from './region-first'

/** Below this size (some 58,000 inhabitants) a name is a place only where the article names what holds it. */
const KNOWN_ANYWHERE = 10

/** An article that names only the country of a smaller place means it, unless that is smaller by more than this: some five times. */
const MUCH_SMALLER = 4

/** Two places of a name, of which neither is more than twice the other, can't be told apart by their size. */
const NEARLY_AS_LARGE = 2

/** Whether the article names a place's country, and its region. */
function holderNamed(place: Place, holders: Map<string, number>): 'region' | 'country' | null {
  const region = place.within?.kind === 'region' ? `${place.country} ${place.within.name}` : ''
  if (holders.has(region)) return 'region'
  return holders.has(place.country) ? 'country' : null
}

/** A country and a region elsewhere of one name (Georgia): whichever people the article speaks of; null where of neither. */
function countryOrRegion(country: Place, region: Place, article: Pick<Article, 'text'>): Place | null {
  if (speaksOf(country.country, article)) return country
  return holdersIn(article).has(region.country) ? region : null
}

/**
 * Which of the places of one name is meant: one that lies in the holder told beside it; else the largest, unless the
 * article names the country or region of another and not its own. Null for a small town, or a name that is a word first,
 * whose country is not named.
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
  const namesake = candidates.find(({ size, kind }) => kind === 'region' && size === REGION_SIZE)
  if (largest.kind === 'country') return namesake ? countryOrRegion(largest, namesake, article) : largest
  const holders = holdersIn(article)
  const isNamed = holderNamed(largest, holders)
  if (!isNamed) {
    const better = candidates.find((place) => {
      const named = holderNamed(place, holders)
      return named === 'region' || (named === 'country' && largest.size - place.size <= MUCH_SMALLER)
    })
    if (better) return better
  }
  const rival = candidates.find(({ kind, country }) => kind === largest.kind && country !== largest.country)
  const isClose = rival && largest.kind !== 'area' && largest.size - rival.size <= NEARLY_AS_LARGE
  if (isClose && Boolean(isNamed) === Boolean(holderNamed(rival, holders))) return null
  const isSmall = largest.kind === 'city' && largest.size < KNOWN_ANYWHERE
  const isCounty =
    largest.kind === 'area' && largest.within?.kind === 'region' && holders.size > 0 && candidates.length > 1
  if (!isNamed && (isSmall || isCounty || WORDS_FIRST.has(fold(largest.name)))) return null
  const region = candidates.find(({ kind, country }) => kind === 'region' && country === largest.country)
  return region && largest.kind === 'city' && meansRegion(largest.name, largest, article) ? region : largest
}
