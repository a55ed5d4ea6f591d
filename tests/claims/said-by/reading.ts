import type { FigureContext, Reading } from '../../../lib/claims/context'
import { splitSentences } from '../../../lib/text/sentences'
import { tokenize } from '../../../lib/text/tokens'
import type { Article, Claim, Figure, Sentence, Token } from '../../../lib/types'

const site = { name: '', domain: '' }

/** A figure in an article of our own making, found by its words; what the extractors need and nothing more. */
export function openReading(
  text: string,
  words: string,
  { title = '', publishedAt = null as string | null, sofar = {} as Partial<Claim> } = {},
): FigureContext {
  const article: Article = {
    url: '',
    host: site,
    outlet: site,
    title,
    publishedAt,
    updatedAt: null,
    dateFrom: publishedAt ? 'meta' : null,
    readAt: '2031-01-01T00:00:00Z',
    language: 'en',
    partial: false,
    wires: [],
    dateline: null,
    text,
  }
  const known = new Map<Sentence, Token[]>()
  const tokensOf = (sentence: Sentence) => {
    const tokens = known.get(sentence) ?? tokenize(sentence.text, sentence.start)
    known.set(sentence, tokens)
    return tokens
  }
  const reading: Reading = { article, sentences: splitSentences(article), tokensOf }
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in the text`)
  const end = start + words.length
  const at = reading.sentences.findIndex((sentence) => sentence.start <= start && sentence.end >= end)
  const sentence = reading.sentences[at]
  if (!sentence) throw new Error(`"${words}" stands in no one sentence`)
  const tokens = tokensOf(sentence)
  const figure: Figure = {
    text: words,
    start,
    end,
    low: null,
    high: null,
    bound: 'exact',
    unit: 'people',
    change: 'total',
    kind: 'count',
    implicit: false,
  }
  const first = tokens.findIndex((token) => token.end > start)
  const last = tokens.findLastIndex((token) => token.start < end)
  return { reading, sentence, at, tokens, figures: [figure], figure, first, last, sofar }
}
