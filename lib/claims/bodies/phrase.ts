/** The words of a phrase as written, without punctuation, possessive endings and "-run" ("Hamas-run"). */
export function wordsOf(phrase: string): string[] {
  return phrase
    .replace(/[’']s(?![\p{L}])|-run\b/gu, '')
    .split(/[^\p{L}\p{N}.’'-]+/u)
    .map((word) => word.replace(/^[’'.-]+|[’'-]+$/g, '').replace(/(?<=\p{Ll}{2})\.$/u, ''))
    .filter(Boolean)
}

/** A phrase as the word lists see it: lower case, straight apostrophes, hyphens as spaces. */
export function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[-‐‑–/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
