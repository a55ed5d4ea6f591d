const MARKS = /[\u0300-\u036f\u02b0-\u02ff]/g
/** Most names: nothing to fold but the case. */
const PLAIN = /^[a-z ]*$/
const FOREIGN = /[\u0080-\uffff]/
const SPECIAL: Record<string, string> = {
  ø: 'o',
  ħ: 'h',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ǝ: 'a',
}

/**
 * A name as it is looked up: lower case, without diacritics, apostrophes and full stops; a hyphen is a space.
 * "Zaporizhzhia", "Şanlıurfa" and "Ivano-Frankivsk" become "zaporizhzhia", "sanliurfa" and "ivano frankivsk".
 */
export function fold(name: string): string {
  let folded = name.toLowerCase()
  if (PLAIN.test(folded)) return folded
  if (FOREIGN.test(folded)) {
    folded = folded.normalize('NFD').replace(MARKS, '')
    folded = folded.replace(/[øħłđðıßæœəǝ]/g, (letter) => SPECIAL[letter] ?? letter)
  }
  return folded.replace(/['’‘`.]/g, '').replace(/[-‐‑–]/g, ' ')
}
