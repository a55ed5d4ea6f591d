import { findFigures } from '../../../lib/figures/find'
import { sourcesOf, type SourceFound } from '../../../lib/claims/extractors/said-by/sources'
import type { Reading } from '../../../lib/claims/context'
import { splitSentences } from '../../../lib/text/sentences'
import { tokenize } from '../../../lib/text/tokens'
import type { Article, Figure, Sentence, Token } from '../../../lib/types'
import { markedArticles, type MarkedArticle, type MarkedSpeech, type Stretch } from './attribution-gold'

/** What came of one figure: its source found, another or none found; or one named where nothing is marked. */
interface SourceCase {
  article: string
  figure: string
  quote: string
  marked: string[]
  cues: string[]
  found: string[]
  outcome: 'right' | 'other' | 'none' | 'unmarked' | 'quiet'
}

function openReading(text: string): Reading {
  const title = text.split('\n')[0] ?? ''
  const site = { name: '', domain: '' }
  const article: Article = {
    url: '',
    host: site,
    outlet: site,
    title,
    publishedAt: null,
    updatedAt: null,
    dateFrom: null,
    readAt: '',
    language: 'en',
    partial: false,
    wires: [],
    dateline: null,
    text,
  }
  const tokens = new Map<Sentence, Token[]>()
  const tokensOf = (sentence: Sentence) => {
    const known = tokens.get(sentence) ?? tokenize(sentence.text, sentence.start)
    tokens.set(sentence, known)
    return known
  }
  return { article, sentences: splitSentences(article), tokensOf }
}

const overlaps = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end
const holds = (stretch: Stretch, figure: Figure) => figure.start >= stretch.start && figure.end <= stretch.end

/** A source is right where it overlaps a marked one in place, or is the same name told elsewhere. */
function isRight(found: readonly SourceFound[], marked: readonly Stretch[], text: string): boolean {
  const names = marked.map(({ start, end }) => text.slice(start, end).toLowerCase())
  const isStandIn = (stretch: Stretch) =>
    /^(?:who|which|that|he|she|it|they)$/i.test(text.slice(stretch.start, stretch.end))
  return found.some(
    ({ said, named }) =>
      marked.some(
        (stretch) =>
          overlaps(said.speaker, stretch) || (isStandIn(stretch) && overlaps(said.clause, stretch)),
      ) ||
      [said.name, named?.name ?? said.name].some((name) =>
        names.some((other) => other.includes(name.toLowerCase()) || name.toLowerCase().includes(other)),
      ),
  )
}

function judge(
  article: MarkedArticle,
  reading: Reading,
  sentence: Sentence,
  at: number,
  figure: Figure,
): SourceCase[] {
  const { text } = article
  const { sources } = sourcesOf({ reading, at, figure })
  const found = sources.map(({ said, named }) => (named ? `${said.name} = ${named.name}` : said.name))
  const covering = article.speeches.filter(({ content }) => content.some((stretch) => holds(stretch, figure)))
  const sourced: MarkedSpeech[] = covering.filter((speech) => speech.sources.length > 0)
  const read = (stretches: Stretch[]) => stretches.map(({ start, end }) => text.slice(start, end))
  const base = { article: article.name, figure: figure.text, quote: sentence.text, found }
  if (covering.length === 0)
    return [{ ...base, marked: [], cues: [], outcome: found.length > 0 ? 'unmarked' : 'quiet' }]
  if (sourced.length === 0) return []
  const marked = sourced.flatMap((speech) => speech.sources)
  const outcome = found.length === 0 ? 'none' : isRight(sources, marked, text) ? 'right' : 'other'
  return [{ ...base, marked: read(marked), cues: sourced.flatMap((speech) => read(speech.cues)), outcome }]
}

/** Every figure of the marked articles with the source found for it. */
function sourceCases(folder: string): SourceCase[] {
  return markedArticles(folder).flatMap((article) => {
    const reading = openReading(article.text)
    return reading.sentences.flatMap((sentence, at) => {
      if (!sentence.mayHoldFigure) return []
      return findFigures(sentence, reading.tokensOf(sentence)).flatMap((figure) =>
        judge(article, reading, sentence, at, figure),
      )
    })
  })
}

const share = (part: number, all: number) => (all === 0 ? 'none' : (part / all).toFixed(3))

/**
 * Prints how far the sources of figures agree with those marked by hand.
 * @param shared the folder of shared texts
 */
export async function attributions(shared: string): Promise<void> {
  const cases = sourceCases(`${shared}/prose/attributions`)
  const count = (outcome: SourceCase['outcome']) => cases.filter((one) => one.outcome === outcome).length
  const marked = count('right') + count('other') + count('none')
  const outside = count('unmarked') + count('quiet')
  const named = count('right') + count('other') + count('unmarked')
  console.log(
    `attributions: source found for ${count('right')} of ${marked} figures inside marked speech: ${share(count('right'), marked)}`,
  )
  console.log(`attributions: another source for ${count('other')}, none for ${count('none')}`)
  console.log(
    `attributions: of ${outside} figures outside marked speech a source is named for ${count('unmarked')}: ${share(count('unmarked'), outside)}`,
  )
  console.log(
    `attributions: of ${named} sources named, ${count('right')} are as marked: ${share(count('right'), named)}`,
  )
}
