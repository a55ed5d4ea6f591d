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

const inPattern = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s{1,3}')

/** Phrases of one first character as one alternative: that character is then asked for once. */
function withFirst(phrases: readonly string[]): string {
  const firsts = new Set(phrases.map(([first]) => first))
  const [first] = firsts
  if (first === undefined || firsts.size > 1) return phrases.map(inPattern).join('|')
  const rests = phrases.map((phrase) => inPattern(phrase.slice(first.length)))
  return `${inPattern(first)}(?:${rests.join('|')})`
}

/** Words and phrases as one alternative of a pattern, the longest of each first letter first, any white space between their words. */
export function anyOf(phrases: Iterable<string>): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  const byFirst = new Map<string, string[]>()
  for (const phrase of longestFirst) {
    const first = phrase.charAt(0).toLowerCase()
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  return `(?:${[...byFirst.values()].map(withFirst).join('|')})`
}

/** All matches of a global pattern. `matchAll` would clone the pattern each time, which costs more than most of them find. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}
