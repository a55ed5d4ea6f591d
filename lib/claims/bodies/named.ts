import { NAMED_BODIES } from './named.data'

const NAMES = new Map(Object.entries(NAMED_BODIES))

/** The body of the first name of one to four words that stands for one, and the name; null where none does. */
export function nameIn(words: readonly string[]): { name: string; body: string } | null {
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(4, words.length - at); length > 0; length--) {
      const name = words.slice(at, at + length).join(' ')
      const body = NAMES.get(name)
      if (body) return { name, body }
    }
  return null
}

/** The body of the first name of one to four words that stands for one; null where none does. */
export const namedBody = (words: readonly string[]): string | null => nameIn(words)?.body ?? null
