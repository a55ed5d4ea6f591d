import { type Profile, profileOf } from './profile'

const QUOTES = new Map<string, Profile>()
const QUOTES_KEPT = 5000

/** The profile of one sentence; the last few thousand are kept. */
export function sentenceProfile(quote: string): Profile {
  const known = QUOTES.get(quote)
  if (known) return known
  if (QUOTES.size >= QUOTES_KEPT) QUOTES.clear()
  const profile = profileOf(quote)
  QUOTES.set(quote, profile)
  return profile
}
