import { SCRIPTS, SMALL_WORDS } from './language-words'

/** Enough of a text to tell its language. */
const SAMPLE = 6000
/** Fewer letters than this tell nothing. */
const MIN_LETTERS = 12
/** A headline may hold a word or two of another language's small ones ("on", "die"): fewer hits tell nothing. */
const MIN_HITS = 3
/** Share of a text's letters in another script that makes it that script's language. */
const SCRIPT_SHARE = 0.3

const languages = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
)

/** BCP 47 primary language of a text, from its script and its small words; "und" where it can't be told. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu) ?? []
  if (letters.length < MIN_LETTERS) return 'und'
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length
  if (latin / letters.length < 1 - SCRIPT_SHARE) {
    for (const [script, language] of SCRIPTS) {
      const all = letters.filter((letter) => script.test(letter)).length
      if (all / letters.length > 0.02) return language
    }
    return 'und'
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const hits = languages.map(([language, small]) => ({
    language,
    hits: words.filter((word) => small.has(word)).length,
  }))
  const english = hits.find(({ language }) => language === 'en')?.hits ?? 0
  const best = hits.reduce((most, other) => (other.hits > most.hits ? other : most))
  if (english > 0 && best.hits < english + MIN_HITS) return 'en'
  return best.hits >= MIN_HITS ? best.language : 'und'
}
