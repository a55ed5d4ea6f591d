import { countryIn, spokenFor } from './country'
import { kindOf, rankOf } from './kind'
import { nameIn } from './named'
import { placeCountry } from './place-country'
import { wordsOf } from './phrase'
import { unBody } from './un'

/** Kinds whose office is called by its place. */
const SITED_KINDS = new Set([
  'government',
  'local-government',
  'health-ministry',
  'interior-ministry',
  'police',
  'military',
  'emergency-service',
  'court',
  'hospital',
  'official',
])

/** What may stand beside a country's name that still speaks for its government: "Ukraine and its allies". */
const BESIDE_COUNTRY = /^(?:the|and|its|their|western|allies|ally|both|or|state|side|also)$/i

function isBareCountry(words: readonly string[], country: string): boolean {
  const rest = words.filter((word) => !BESIDE_COUNTRY.test(word))
  return rest.length > 0 && spokenFor(rest.join(' ')) === country
}

/** Phrases read before; cleared where it grows beyond an article's. */
const known = new Map<string, string | null>()
const MOST = 4000

/**
 * A source in normal form, by rule: country and kind. "Ukraine's military intelligence arm" is UA:military-intelligence,
 * "South Korean MP …" KR:parliament. Heads of state and of government are the government ("Ukrainian President …" is
 * UA:government), and a country or its capital that speaks is its government ("Pyongyang said": KP:government).
 * A kind without a country begins with a colon (":police"): it says what spoke, and never that two are the same.
 * @param phrase the source as written, with its title or apposition
 * @returns null where neither words nor names tell a kind
 */
export function bodyOf(phrase: string): string | null {
  const before = known.get(phrase)
  if (before !== undefined) return before
  if (known.size > MOST) known.clear()
  const body = read(phrase)
  known.set(phrase, body)
  return body
}

function read(phrase: string): string | null {
  const words = wordsOf(phrase)
  const un = unBody(phrase)
  if (un) return un
  const named = nameIn(words)
  // The doctors of "Doctors Without Borders" tell no kind.
  const kind = kindOf(named ? phrase.replace(named.name, ' ') : phrase)
  const country = countryIn(words, kind === 'media')
  if (named) {
    const [namedCountry = '', namedKind = ''] = named.body.split(':')
    if (!kind || rankOf(namedKind) <= rankOf(kind)) return named.body
    return `${namedCountry || country || ''}:${kind}`
  }
  if (kind) return `${country ?? (SITED_KINDS.has(kind) ? placeCountry(phrase) : null) ?? ''}:${kind}`
  return country && isBareCountry(words, country) ? `${country}:government` : null
}
