import { NAMED_BODIES } from './named.data'

const NAMES = new Map(Object.entries(NAMED_BODIES))

/** The body of the first name of one to four words that stands for one; null where none does. */
export function namedBody(words: readonly string[]): string | null {
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(4, words.length - at); length > 0; length--) {
      const found = NAMES.get(words.slice(at, at + length).join(' '))
      if (found) return found
    }
  return null
}
