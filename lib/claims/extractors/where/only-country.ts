import type { Article } from '../../../types'
import { once } from '../../once'
import { holdersIn, tellsOf } from '../../places/countries-in'
import { countryOf } from '../../places/gazetteer'
import type { Place } from '../../places/place'

/** So much more often than any other a country is named that an article is about. */
const MUCH_MORE = 3

/** What holds a place that no list knows: the country that an article names alone, or far the most, and as a place ("in Peru"). */
export const onlyCountry = once((article: Pick<Article, 'text'>): Place | null => {
  const counts = [...holdersIn(article)]
    .filter(([holder]) => holder.length === 2)
    .sort(([, a], [, b]) => b - a)
  const [first, second] = counts
  if (!first || (second && first[1] < second[1] * MUCH_MORE)) return null
  const country = countryOf(first[0])
  const isPlace =
    country &&
    new RegExp(
      `\\b(?:in|across|of|near|from) (?:\\w+ )?${country.name}\\b|\\b${country.name}[’']s (?:\\w+ern|\\p{Lu}\\p{Ll}+)\\b`,
      'u',
    ).test(article.text)
  return isPlace ? country : null
})

/** "Ablah, in the Nara area", in an article on Mali alone: no place of another country that it never names. */
export function isForeign(place: Place, article: Pick<Article, 'text'>): boolean {
  if (place.country === '' || tellsOf(place.country, article)) return false
  const own = onlyCountry(article)
  return own !== null && own.country !== place.country
}
