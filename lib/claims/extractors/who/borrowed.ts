import type { FigureContext } from '../../context'

/** The tokens of a phrase that a bare figure takes from the one beside it ("12 Russian soldiers were killed and 20 wounded"). */
export function borrowedPhrase({
  tokens,
  sentence,
  sofar,
  figure,
}: FigureContext): { from: number; to: number } | null {
  const { counted = '', inferred = [] } = sofar
  if (!counted || !inferred.includes('counted')) return null
  const at = sentence.text.lastIndexOf(counted, figure.start - sentence.start)
  if (at < 0) return null
  const start = sentence.start + at
  const from = tokens.findIndex((token) => token.end > start)
  const to = tokens.findLastIndex((token) => token.start < start + counted.length)
  return { from, to }
}
