/** How far rules look to either side of a figure, in characters: long enough for the longest hedge with its adverbs. */
const REACH = 60

/** The text just before an offset; patterns over it end in `$`. */
export function before(text: string, at: number, reach = REACH): string {
  return text.slice(Math.max(0, at - reach), at)
}

/** The text just after an offset; patterns over it start with `^`. */
export function after(text: string, at: number, reach = REACH): string {
  return text.slice(at, at + reach)
}

/** Space, hyphen and dashes. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x2d || code === 0x2013 || code === 0x2014
}

/**
 * The word before an offset, in lower case, one space or hyphen between them; "" where none. A cheap question to ask
 * before a costly pattern.
 */
export function wordBefore(text: string, at: number): string {
  const end = isSpace(text.charCodeAt(at - 1)) ? at - 1 : at
  let start = end
  while (start > 0 && start > end - REACH && !isSpace(text.charCodeAt(start - 1))) start--
  return text.slice(start, end).toLowerCase()
}

/** Words and phrases as one alternative of a pattern, the longest first, any white space between their words. */
export function anyOf(phrases: Iterable<string>): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map((phrase) =>
    phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s{1,3}'),
  )
  return `(?:${escaped.join('|')})`
}

/** All matches of a global pattern. `matchAll` would clone the pattern each time, which costs more than most of them find. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}
