/** Letters beyond Latin-1: the tagger's vocabulary has none, and its words end before them ("Duratovi|ć"). */
const BEYOND = /[\u0100-\u024f\u1e00-\u1eff]/
const ALL_BEYOND = new RegExp(BEYOND, 'g')

/** Those that no diacritic tells apart from their base. */
const BASES: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'n',
  ə: 'e',
}

const known = new Map<string, string>()

function baseOf(letter: string): string {
  const before = known.get(letter)
  if (before) return before
  const [first = letter] = letter.normalize('NFD')
  const base = BASES[letter] ?? (/[a-z]/i.test(first) ? first : letter)
  known.set(letter, base)
  return base
}

/** A text with the letters of Czech, Polish, Turkish or Vietnamese names as their base letters: as long as before, for the tagger. */
export const withPlainLetters = (text: string): string =>
  BEYOND.test(text) ? text.replace(ALL_BEYOND, baseOf) : text
