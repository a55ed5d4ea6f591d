/** How far before and after a mention its title and its place are looked for, in characters. */
const BEFORE = 70
const AFTER = 110
/** Mentions looked at before giving up. */
const MOST = 20

const LETTER = /[\p{L}\p{N}]/u

/** What stands around a mention. */
export interface Mention {
  before: string
  after: string
}

/** What stands around each place where a word stands by itself, in order. */
export function mentionsOf(word: string, text: string): Mention[] {
  const mentions: Mention[] = []
  for (
    let at = text.indexOf(word);
    at >= 0 && mentions.length < MOST;
    at = text.indexOf(word, at + word.length)
  ) {
    const end = at + word.length
    if (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(end))) continue
    mentions.push({ before: text.slice(Math.max(0, at - BEFORE), at), after: text.slice(end, end + AFTER) })
  }
  return mentions
}
