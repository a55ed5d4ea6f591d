import { findFigures } from '../../lib/figures/find'
import { splitSentences } from '../../lib/text/sentences'
import { tokenize } from '../../lib/text/tokens'
import type { Figure } from '../../lib/types'

/** The figures of a text, as the reading finds them: filter, tokens and rules. */
export function figuresIn(text: string): Figure[] {
  return splitSentences({ text, title: '' }).flatMap((sentence) =>
    sentence.mayHoldFigure ? findFigures(sentence, tokenize(sentence.text, sentence.start)) : [],
  )
}

/** Figures as plain rows to compare: the words, the bounds. */
export function found(text: string): [string, number | null, number | null][] {
  return figuresIn(text).map(({ text: words, low, high }) => [words, low, high])
}
