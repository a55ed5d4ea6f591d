const CAPITAL = /^\p{Lu}/u

/** Whether a word starts with a capital letter of any script. Asked of every word: plain letters need no pattern. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(word)
}
