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

/** What is expected of a figure: its words, its ends, and its unit or kind where they are not things and count. */
export type Row = [words: string, low: number | null, high: number | null, ...more: string[]]

/** Figures as plain rows to compare. */
export function found(text: string): Row[] {
  return figuresIn(text).map(({ text: words, low, high, unit, kind }): Row => {
    const more = [...(unit === 'things' ? [] : [unit]), ...(kind === 'count' ? [] : [kind])]
    return [words, low, high, ...more]
  })
}
