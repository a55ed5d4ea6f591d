import type { Figure, Token } from '../../types'

/** Written to a number these count nothing: "five-star", "a 12-strong crew", "the 50-odd guests", "a 2-for-1 offer". */
const COUNTS_NOTHING = new Set(
  'star odd plus ish something strong fold way up down off under over year month week day hour time'.split(
    ' ',
  ),
)

const counts = ({ unit, kind }: Figure) => (unit === 'things' || unit === 'people') && kind === 'count'

/** The noun written to a figure with a hyphen, as an index of `tokens`: "the 27-nation bloc", "a 12-member jury"; -1 where none. */
export function joinedNoun(tokens: Token[], figure: Figure, last: number): number {
  const [mark, noun] = [tokens[last + 1], tokens[last + 2]]
  if (!counts(figure) || mark?.text !== '-' || mark.start !== tokens[last]?.end) return -1
  if (noun?.pos !== 'NOUN' || noun.start !== mark.end || COUNTS_NOTHING.has(noun.lower)) return -1
  return tokens[last + 3]?.text === '-' ? -1 : last + 2
}

/** Verbs in -s that follow a number for a name or a group: "the other 12 says", "and 40 is". */
const OF_ONE = new Set(['is', 'was', 'has', 'does', 'says', 'goes', "'s", '’s'])

/**
 * A plural noun that the tagger takes for a verb, as an index of `tokens`: "12 rebounds and nine assists"; -1 where none. A
 * verb in -s agrees with no number but one.
 */
export function pluralAsVerb(tokens: Token[], figure: Figure, at: number): number {
  const token = tokens[at]
  if (!counts(figure) || figure.implicit || token?.pos !== 'VERB' || OF_ONE.has(token.lower)) return -1
  return figure.low !== 1 && /[a-z]{2}s$/.test(token.lower) && token.lemma !== token.lower ? at : -1
}
