import { MEDIA_ENDINGS, MEDIA_NAMES } from './media.words'

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const KNOWN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MEDIA_NAMES.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
)
const NAMED = new RegExp(`\\p{Lu}[\\p{L}\\p{N}.’'-]{0,30} (?:${MEDIA_ENDINGS.join('|')})(?![\\p{L}])`, 'u')
/** A paper by its one-word name, where the article shows that it is a name: "the Post", "The Times". */
const SHORT = new RegExp(`^[Tt]he (?:${MEDIA_ENDINGS.join('|')})(?![\\p{L}])`, 'u')

/** Whether a phrase names a news organisation: known by letters, or called so ("The Lagos Tribune"). */
export function isMediaName(phrase: string): boolean {
  return KNOWN.test(phrase) || NAMED.test(phrase) || SHORT.test(phrase)
}
