import type { Figure, Sentence, Token, Trace } from '../types'

/** Finds the figures of a sentence, in order, none overlapping. */
export function findFigures(_sentence: Sentence, _tokens: Token[], _trace?: Trace): Figure[] {
  return []
}
