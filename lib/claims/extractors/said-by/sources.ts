import type { Figure } from '../../../types'
import type { FigureContext } from '../../context'
import { speechOf } from './article-speech'
import { coveringAt } from './covering'
import type { Said } from './said-content'
import { namedBefore } from './stand-in'

const breadth = ({ content }: Said) => content.reduce((sum, { start, end }) => sum + end - start, 0)

/** Outermost first: who says what another says stands outside; of two with the same words, the one who cites. */
function outermostFirst(a: Said, b: Said): number {
  const isInside = (inner: Said, outer: Said) =>
    outer.content.some(({ start, end }) => inner.speaker.start >= start && inner.speaker.end <= end)
  if (a.depth !== b.depth) return a.depth - b.depth
  if (isInside(b, a)) return -1
  if (isInside(a, b)) return 1
  return breadth(b) - breadth(a)
}

/** A source found for a figure, before its normal form: for measuring, and for tracing. */
export interface SourceFound {
  said: Said
  /** The speaker named before, where a pronoun spoke. */
  named: Said | null
}

export interface Sources {
  sources: SourceFound[]
  /** Carried over from an earlier quote of the same speaker. */
  isCarried: boolean
}

/** Asked for by the source of a figure and again by its date. */
const known = new WeakMap<Figure, Sources>()

/** The attributions whose content holds a figure, outermost first. */
export function sourcesOf(context: Pick<FigureContext, 'reading' | 'at' | 'figure'>): Sources {
  const { reading, at, figure } = context
  const before = known.get(figure)
  if (before) return before
  const speech = speechOf(reading)
  const { said, isCarried } = coveringAt(speech, reading.sentences, at, figure.start, reading.article.text)
  const sources = said
    .toSorted(outermostFirst)
    .map((one) => ({ said: one, named: namedBefore(speech, at, one, reading.article.text) }))
  const found = { sources, isCarried }
  known.set(figure, found)
  return found
}
