import { KINDS, NOT_A_KIND } from './kinds.words'
import { isMediaName } from './media'
import { plain } from './phrase'

const PATTERNS = KINDS.map(
  ([kind, words]) => [kind, new RegExp(`(?<![\\w'])(?:${words.join('|')})(?![\\w])`)] as const,
)
const DROPPED = new RegExp(`\\b(?:${NOT_A_KIND.join('|')})\\b`, 'g')
const RANKS = new Map(KINDS.map(([kind], rank) => [kind, rank]))

/** Place of a kind in the order of kinds: the lower the more telling. Kinds outside the order come first. */
export function rankOf(kind: string): number {
  return RANKS.get(kind) ?? -1
}

/** What kind of source a phrase names, by its words; null where none of them tells. */
export function kindOf(phrase: string): string | null {
  const words = plain(phrase).replace(DROPPED, ' ')
  const told = PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  const isMedia = isMediaName(phrase)
  return isMedia && (told === null || rankOf('media') < rankOf(told)) ? 'media' : told
}
