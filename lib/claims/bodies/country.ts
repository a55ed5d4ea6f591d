import { COUNTRIES } from '../places/countries-data'

interface CountryWord {
  code: string
  /** A name or a seat of government can speak for the government; an adjective can't. */
  canSpeak: boolean
}

let known: Map<string, CountryWord> | undefined

function countryWords(): Map<string, CountryWord> {
  if (known) return known
  known = new Map()
  for (const line of COUNTRIES.trim().split('\n')) {
    const [code = '', name = '', adjectives = '', seats = '', others = ''] = line.split('|')
    for (const adjective of adjectives.split(',')) known.set(adjective, { code, canSpeak: false })
    for (const place of [name, ...seats.split(','), ...others.split(',')])
      known.set(place, { code, canSpeak: true })
  }
  known.delete('')
  return known
}

/** Longest name of a country, in words. */
const LONGEST = 4

/**
 * The first country told in a phrase, by its name, its adjective or its seat of government; ISO 3166 alpha-2.
 * @param words the words of the phrase as written, possessive endings dropped
 */
export function countryIn(words: readonly string[]): string | null {
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const found = countryWords().get(words.slice(at, at + length).join(' '))
      if (found) return found.code
    }
  return null
}

/** The country whose government a bare name or seat of government stands for ("Pyongyang"); null for all else. */
export function spokenFor(name: string): string | null {
  const found = countryWords().get(name)
  return found?.canSpeak ? found.code : null
}
