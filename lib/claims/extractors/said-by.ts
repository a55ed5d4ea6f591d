import type { Attribution } from '../../types'
import { bodyOf } from '../bodies/body-of'
import { KINDS_OF_ONE } from '../bodies/kinds.words'
import type { Extractor, FigureContext } from '../context'
import { speechOf } from './said-by/article-speech'
import { coveringAt } from './said-by/covering'
import { linksOf } from './said-by/links'
import type { Said } from './said-by/said-content'
import { namedBefore } from './said-by/stand-in'

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

/** The attributions whose content holds a figure, outermost first. */
export function sourcesOf({ reading, at, figure }: Pick<FigureContext, 'reading' | 'at' | 'figure'>): {
  sources: SourceFound[]
  isCarried: boolean
} {
  const speech = speechOf(reading)
  const { said, isCarried } = coveringAt(speech, reading.sentences, at, figure.start, reading.article.text)
  const sources = said
    .toSorted(outermostFirst)
    .map((one) => ({ said: one, named: namedBefore(speech, at, one, reading.article.text) }))
  return { sources, isCarried }
}

/** Kinds of which a country has one, told without their country by someone of that country: an MP who cites "the intelligence service". */
function withCountry(chain: readonly Attribution[]): Attribution[] {
  let country = ''
  return chain.map((link) => {
    const [own = '', kind = ''] = (link.body ?? '').split(':')
    // An agency passes on what others say, abroad as well.
    if (own && kind !== 'media') country = own
    return !own && country && KINDS_OF_ONE.has(kind) ? { ...link, body: `${country}:${kind}` } : link
  })
}

/**
 * Who says it, outermost first. A pronoun is led back to the last speaker named, and a quote that goes on keeps its speaker: both are inferred,
 * as is a body told elsewhere in the article. "Reportedly" and "is said to" name no one: the chain stays empty.
 */
export const saidBy: Extractor = {
  name: 'said-by',
  extract: (context) => {
    const { sources, isCarried } = sourcesOf(context)
    const chain: Attribution[] = []
    let isInferred = isCarried
    for (const { said, named } of sources) {
      if (!named && /^(?:he|she|it|they|who|which)$/i.test(said.name)) {
        // Who it was isn't told; the outlet that was told is.
        if (said.carrier) chain.push({ name: said.carrier, body: bodyOf(said.carrier) })
        continue
      }
      if (named) isInferred = true
      const found = linksOf(named ? { ...named, carrier: said.carrier } : said, context.reading.article.text)
      if (found.isInferred) isInferred = true
      chain.push(...found.links.filter(({ name }) => !chain.some((link) => link.name === name)))
    }
    const whole = withCountry(chain)
    if (whole.some(({ body }, i) => body !== chain[i]?.body)) isInferred = true
    return chain.length > 0 ? { saidBy: whole, inferred: isInferred ? ['saidBy'] : [] } : null
  },
}
