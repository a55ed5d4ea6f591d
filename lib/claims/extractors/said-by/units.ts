import type { Sentence, Token } from '../../../types'
import type { Quote } from './quotes'

/** Longest wording that is quoted without being said, in words. */
const MOST_WORDS = 2

/** A token, or a whole quoted run standing as one: what is quoted can't be mistaken for the clause around it. */
export interface Unit extends Token {
  isQuote?: true
}

function quoteUnit(inside: readonly Token[], text: string): Unit {
  const start = inside[0]?.start ?? 0
  const end = inside.at(-1)?.end ?? start
  return { text, lower: '“', lemma: '“', pos: 'QUOTE', start, end, isQuote: true }
}

/** A word or two in marks inside a sentence ("the “special operation”") is the writer's wording, no speech of its own. */
function isWordQuoted(sentence: Sentence, { start, end, open }: Quote): boolean {
  const inside = sentence.text.slice(start + 1 - sentence.start, end - 1 - sentence.start)
  return !open && start > sentence.start && !/[,.?!]$/.test(inside) && inside.split(' ').length <= MOST_WORDS
}

/**
 * The tokens of a sentence with each quoted run as one unit.
 * @param quotes the quoted runs of the article
 */
export function unitsOf(sentence: Sentence, tokens: readonly Token[], quotes: readonly Quote[]): Unit[] {
  const near = quotes.filter(
    (quote) => quote.start < sentence.end && quote.end > sentence.start && !isWordQuoted(sentence, quote),
  )
  if (quotes.length === 0) return [...tokens]
  const marks = new Set(
    quotes.filter((quote) => !near.includes(quote)).flatMap(({ start, end }) => [start, end - 1]),
  )
  const units: Unit[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    const quote = near.find(({ start, end }) => token.start >= start && token.end <= end)
    if (!quote) {
      if (!marks.has(token.start)) units.push(token)
      at++
      continue
    }
    let last = at
    while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? Infinity) <= quote.end) last++
    units.push(quoteUnit(tokens.slice(at, last + 1), sentence.text.slice(token.start - sentence.start)))
    at = last + 1
  }
  return units
}

/** The tokens inside each quoted run of a sentence, marks dropped: what is said within what is quoted. */
export function insideQuotes(
  sentence: Sentence,
  tokens: readonly Token[],
  quotes: readonly Quote[],
): Unit[][] {
  return quotes
    .filter(({ start, end }) => start < sentence.end && end > sentence.start)
    .map(({ start, end, open }) =>
      tokens.filter((token) => token.start > start && token.end <= (open ? end : end - 1)),
    )
    .filter((units) => units.length > 3)
}
