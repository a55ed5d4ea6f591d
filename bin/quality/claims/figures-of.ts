import { findFigures } from '../../../lib/figures/find'
import { splitSentences } from '../../../lib/text/sentences'
import { tokenize } from '../../../lib/text/tokens'
import type { Figure } from '../../../lib/types'

/** The figures of a text as the reading of an article finds them. */
export function figuresOf(text: string): Figure[] {
  return splitSentences({ text, title: '' }).flatMap((sentence) =>
    sentence.mayHoldFigure ? findFigures(sentence, tokenize(sentence.text, sentence.start)) : [],
  )
}
