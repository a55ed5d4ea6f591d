import type { Reading } from '../../lib/claims/context'
import { EXTRACTORS, REFINERS } from '../../lib/claims/rules'
import { splitSentences } from '../../lib/text/sentences'
import { tokenize } from '../../lib/text/tokens'
import type { Article, Claim, Figure, Sentence } from '../../lib/types'

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const VALUES: Record<string, number> = {
  'no one': 0,
  nobody: 0,
  none: 0,
  dozens: 24,
  hundreds: 200,
  thousands: 2000,
}

function valueOf(text: string): number {
  const lower = text.toLowerCase()
  if (lower in VALUES) return VALUES[lower] ?? 0
  const digits = /\d[\d,.]*/.exec(lower)?.[0]
  if (digits) return Number(digits.replace(/,/g, ''))
  const word = lower.split(' ').find((one) => WORDS.includes(one))
  return word ? WORDS.indexOf(word) : 1
}

function unitOf(text: string): string {
  if (/%|percent/.test(text)) return 'percent'
  return /[$£€]/.test(text) ? 'USD' : 'things'
}

/** Figures are written in brackets in a test's text ("killed [at least 12]"); this gives the bare text and the figures. */
function unbracket(marked: string): { text: string; figures: Figure[] } {
  const figures: Figure[] = []
  let text = ''
  for (const piece of marked.split(/(\[[^\]]+\])/)) {
    if (!piece.startsWith('[')) {
      text += piece
      continue
    }
    const phrase = piece.slice(1, -1)
    const value = valueOf(phrase)
    const added =
      /(?:another|further|additional) $/i.test(text) ||
      /^ more\b/.test(marked.slice(marked.indexOf(piece) + piece.length))
    figures.push({
      text: phrase,
      start: text.length,
      end: text.length + phrase.length,
      low: value,
      high: /at least|more than|^[a-z]+s$/i.test(phrase) ? null : value,
      bound: 'exact',
      unit: unitOf(phrase),
      change: added ? 'additional' : 'total',
      kind: 'count',
      implicit: /^(?:an? |no one|nobody|none|both)/i.test(phrase),
    })
    text += phrase
  }
  return { text, figures }
}

const SITE = { name: '', domain: '' }

function articleOf(text: string): Article {
  const at = '2031-05-04T12:00:00Z'
  const place = { url: '', host: SITE, outlet: SITE, wires: [], dateline: null }
  const dates = { publishedAt: at, updatedAt: null, dateFrom: null, readAt: at }
  return { ...place, ...dates, title: '', language: 'en', partial: false, text }
}

function claimOf(figure: Figure, sentence: Sentence): Claim {
  const { text, start, end, low, high, bound, unit, change } = figure
  return {
    ...{ start, end, low, high, bound, unit, change },
    figure: text,
    quote: sentence.text,
    quoteStart: sentence.start,
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

/** Reads a text whose figures are bracketed: the claims of those figures, in order. */
export function claimsIn(marked: string): Claim[] {
  const { text, figures: all } = unbracket(marked)
  const article = articleOf(text)
  const sentences = splitSentences(article)
  const tokensOf = (sentence: Sentence) => tokenize(sentence.text, sentence.start)
  const reading: Reading = { article, sentences, tokensOf }
  const claims = sentences.flatMap((sentence, at) => {
    const tokens = tokensOf(sentence)
    const figures = all.filter(({ start }) => start >= sentence.start && start < sentence.end)
    return figures.map((figure) => {
      const first = tokens.findIndex((token) => token.end > figure.start)
      const last = tokens.findLastIndex((token) => token.start < figure.end)
      const context = { reading, sentence, at, tokens, figures, figure, first, last }
      return EXTRACTORS.reduce<Claim>(
        (sofar, { extract }) => {
          const { inferred = [], ...found } = extract({ ...context, sofar }) ?? {}
          return { ...sofar, ...found, inferred: [...sofar.inferred, ...inferred] }
        },
        claimOf(figure, sentence),
      )
    })
  })
  return REFINERS.reduce((kept, { refine }) => refine(kept, reading), claims)
}
