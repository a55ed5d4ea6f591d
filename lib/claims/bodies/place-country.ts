import { placesNamed } from '../places/gazetteer'

/** A place smaller than this says little by its name alone: too many share it with people and things. */
const SMALLEST = 10

const NAME = "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)"
const SITED = new RegExp(`\\b(?:in|of|for|from|near) (?:the )?(?:\\p{Ll}+ (?:of )?)?${NAME}`, 'u')
const LEADING = new RegExp(`^(?:[Tt]he |[Aa]n? )?${NAME}`, 'u')

function countryOfName(name: string): string | null {
  const bare = name.replace(/[’']s?$/u, '')
  for (const candidate of [bare, bare.split(' ')[0]?.replace(/[’']s$/u, '') ?? '']) {
    const place = placesNamed(candidate).find(({ size }) => size >= SMALLEST)
    if (place?.country) return place.country
  }
  return null
}

/**
 * The country of a place that an office is called by: "officials in Goma", "Gaza's health ministry", "the mayor of Lviv".
 * Looked up only where the phrase names no country.
 */
export function placeCountry(phrase: string): string | null {
  for (const pattern of [SITED, LEADING]) {
    const name = pattern.exec(phrase)?.[1]
    const country = name ? countryOfName(name) : null
    if (country) return country
  }
  return null
}
