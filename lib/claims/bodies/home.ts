import type { Article } from '../../types'
import { holdersIn } from '../places/countries-in'

/** Offices of a state, that an article about one country means of that country. */
const OF_STATES = new Set([
  ':defence-ministry',
  ':health-ministry',
  ':interior-ministry',
  ':foreign-ministry',
  ':ministry',
  ':military',
  ':general-staff',
  ':parliament',
  ':government',
  ':emergency-service',
  ':police',
  ':court',
  ':local-government',
])

/** Told by what it is, without a name: "the army", "police", "a health ministry spokesman". */
const UNNAMED =
  /^(?:[Tt]he |[Aa]n? |[Ll]ocal |[Pp]rovincial |[Rr]egional )?\p{L}\p{Ll}*(?: \p{Ll}[\p{L}’'-]*){0,4}$/u

/** So much more often than any other a country is named that an article is about, in times. */
const MUCH_MORE = 4

/** Allies, enemies and peoples in one article: two countries, and the office may be either's. */
const isCountry = (holder: string) => holder.length === 2

/**
 * The body of an office told without its country, in an article that names one country only, or far the most: "the army said", after
 * "a base in Colombia". Null where it names several alike, or none.
 * @param own the office's kind, after a colon
 */
export function homeBody(name: string, own: string | null, article: Pick<Article, 'text'>): string | null {
  if (own === null || !OF_STATES.has(own) || !UNNAMED.test(name)) return null
  const [first, second] = [...holdersIn(article)]
    .filter(([holder]) => isCountry(holder))
    .sort(([, a], [, b]) => b - a)
  const isHome = first && (!second || first[1] >= second[1] * MUCH_MORE)
  return isHome ? `${first[0]}${own}` : null
}
