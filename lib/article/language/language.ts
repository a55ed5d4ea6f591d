import { SCRIPTS, SMALL_WORDS } from './language-words'

/** Enough of a text to tell its language. */
const SAMPLE = 3000
/** Fewer letters than this tell nothing. */
const MIN_LETTERS = 12
/** A headline may hold a word or two of another language's small ones ("on", "die"): fewer hits tell nothing. */
const MIN_HITS = 3
/** Share of a text's letters in another script that makes it that script's language. */
const SCRIPT_SHARE = 0.3

/** The languages that each small word belongs to. */
const languagesWith = new Map<string, string[]>()
for (const [language, words] of Object.entries(SMALL_WORDS))
  for (const word of words.split(' ')) languagesWith.set(word, [...(languagesWith.get(word) ?? []), language])

const count = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0

/** Latin letters and those built on them: told by a word's first, since words don't change script. */
const isLatin = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return first < 0x250 || (first >= 0x1e00 && first < 0x1f00)
}

const lettersOf = (words: string[]): number => words.reduce((sum, word) => sum + word.length, 0)

/** BCP 47 primary language of a text, from its script and its small words; "und" where it can't be told. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const letters = lettersOf(words)
  if (letters < MIN_LETTERS) return 'und'
  if (lettersOf(words.filter(isLatin)) / letters < 1 - SCRIPT_SHARE) {
    const found = SCRIPTS.find(
      ([script]) => count(sample, new RegExp(script, `${script.flags}g`)) / letters > 0.02,
    )
    return found?.[1] ?? 'und'
  }
  const sums = new Map<string, number>()
  for (const word of words)
    for (const language of languagesWith.get(word) ?? []) sums.set(language, (sums.get(language) ?? 0) + 1)
  const hits = [...sums].map(([language, sum]) => ({ language, hits: sum }))
  const english = hits.find(({ language }) => language === 'en')?.hits ?? 0
  const best = hits.reduce((most, other) => (other.hits > most.hits ? other : most), {
    language: 'und',
    hits: 0,
  })
  if (english > 0 && best.hits < english + MIN_HITS) return 'en'
  return best.hits >= MIN_HITS ? best.language : 'und'
}
