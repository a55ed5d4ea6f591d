import { tokenAt } from '../figures/context'
import { findFigures } from '../figures/find'
import { splitSentences } from '../text/sentences'
import { tokenize } from '../text/tokens'
import type { Article, Claim, Figure, Report, Sentence, Token, Trace } from '../types'
import type { FigureContext, Reading } from './context'
import { EXTRACTORS, REFINERS } from './rules'

/** What a figure states where no rule found more. */
function bareClaim(figure: Figure, sentence: Sentence): Claim {
  return {
    quote: sentence.text,
    quoteStart: sentence.start,
    figure: figure.text,
    start: figure.start,
    end: figure.end,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    unit: figure.unit,
    change: figure.change,
    measure: 'other',
    counted: '',
    countedLemma: '',
    who: [],
    where: [],
    asOf: null,
    saidBy: [],
    status: 'happened',
    scope: 'other',
    earlier: false,
    partOf: null,
    inferred: [],
  }
}

function openReading(article: Article, trace?: Trace): Reading {
  const tokens = new Map<Sentence, Token[]>()
  const tokensOf = (sentence: Sentence) => {
    const known = tokens.get(sentence)
    if (known) return known
    const fresh = tokenize(sentence.text, sentence.start)
    tokens.set(sentence, fresh)
    return fresh
  }
  return { article, sentences: splitSentences(article), tokensOf, trace }
}

/** One claim grows field by field: a new one for each field found would cost more than many a rule. */
function readFigure(context: FigureContext, claim: Claim): Claim {
  for (const { name, extract } of EXTRACTORS) {
    const found = extract(context)
    if (!found) continue
    const inferred = claim.inferred
    Object.assign(claim, found)
    claim.inferred = found.inferred?.length ? [...new Set([...inferred, ...found.inferred])] : inferred
    context.reading.trace?.({
      room: 'claims',
      rule: name,
      found: JSON.stringify(found),
      why: context.figure.text,
    })
  }
  return claim
}

/**
 * Reads every figure of an article and what it states.
 * @param trace takes each step, where given
 */
export function readClaims(article: Article, trace?: Trace): Claim[] {
  const reading = openReading(article, trace)
  const claims = reading.sentences.flatMap((sentence, at) => {
    if (!sentence.mayHoldFigure) return []
    const figures = findFigures(sentence, () => reading.tokensOf(sentence), trace)
    if (figures.length === 0) return []
    const tokens = reading.tokensOf(sentence)
    const inPlace = { tokens, placeOf: (offset: number) => offset }
    return figures.map((figure) => {
      const first = tokenAt(inPlace, figure.start)
      const reach = tokenAt(inPlace, figure.end - 1)
      const last = (tokens[reach]?.start ?? Infinity) < figure.end ? reach : reach - 1
      const claim = bareClaim(figure, sentence)
      const context = { reading, sentence, at, tokens, figures, figure, first, last, sofar: claim }
      return readFigure(context, claim)
    })
  })
  return REFINERS.reduce((kept, { refine }) => refine(kept, reading), claims)
}

/** Languages whose figures are read; a text too short to tell (a headline) is taken for English. */
const READ = ['en', 'und']

/** An article with its claims. Articles in other languages than English are kept without claims. */
export function readReport(article: Article, trace?: Trace): Report {
  return { ...article, claims: READ.includes(article.language) ? readClaims(article, trace) : [] }
}
