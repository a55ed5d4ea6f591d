/** How far rules look to either side of a figure, in characters: long enough for the longest hedge with its adverbs. */
const REACH = 60

/** The text just before an offset; patterns over it end in `$`. */
export function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - REACH), at)
}

/** The text just after an offset; patterns over it start with `^`. */
export function after(text: string, at: number): string {
  return text.slice(at, at + REACH)
}

/** Words and phrases as one alternative of a pattern, the longest first, any white space between their words. */
export function anyOf(phrases: Iterable<string>): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map((phrase) =>
    phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s{1,3}'),
  )
  return `(?:${escaped.join('|')})`
}
