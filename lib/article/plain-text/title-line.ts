/** Headlines are short; longer lines are paragraphs. */
const MAX_TITLE = 220
const MIN_TITLE_WORDS = 3

/** Whether a line reads as a headline: short, no full stop at its end, and more text below it. */
export function looksLikeTitle(line: string, next: string): boolean {
  if (line.length > MAX_TITLE || line.split(' ').length < MIN_TITLE_WORDS || !next) return false
  return !/[.;:,…]["'”’)]*$/.test(line)
}
