import { COUNTRIES } from '../places/countries-data'
import { kindOf } from './kind'

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

/** Countries that are given names as well: before another capitalised word they are a person ("Jordan Reyes"). */
const GIVEN_NAMES: ReadonlySet<string> = new Set(['Chad', 'Georgia', 'Israel', 'Jordan', 'Kenya', 'India'])
const isPersonsName = (name: string, next: string | undefined) =>
  GIVEN_NAMES.has(name) && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next) && !isOffice(next)

/** A word of an office's name, so that what stands before it is a country. */
const isOffice = (word: string) =>
  kindOf(word) !== null || /^(?:Health|Foreign|Defen[cs]e|Interior|National|Prime|Supreme|Air)$/.test(word)

/**
 * The first country told in a phrase, by its name, its adjective or its seat of government; ISO 3166 alpha-2.
 * @param words the words of the phrase as written, possessive endings dropped
 * @param isAdjective take adjectives only: a paper's name holds its city ("The Washington Post"), and says nothing of who speaks
 */
export function countryIn(words: readonly string[], isAdjective = false): string | null {
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const name = words.slice(at, at + length).join(' ')
      const found = countryWords().get(name)
      if (!found || (isAdjective && found.canSpeak) || isPersonsName(name, words[at + length])) continue
      return found.code
    }
  return null
}

/** The country whose government a bare name or seat of government stands for ("Pyongyang"); null for all else. */
export function spokenFor(name: string): string | null {
  const found = countryWords().get(name)
  return found?.canSpeak ? found.code : null
}
