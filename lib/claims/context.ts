import type { Article, Claim, Figure, Inferable, Sentence, Token, Trace } from '../types'

/** An article being read: its sentences, and their tokens on demand (each sentence is tokenized at most once). */
export interface Reading {
  article: Article
  sentences: Sentence[]
  tokensOf: (sentence: Sentence) => Token[]
  trace?: Trace
}

/** What an extractor sees: one figure, in its sentence, in its article, with what the extractors before it found. */
export interface FigureContext {
  reading: Reading
  sentence: Sentence
  /** Index of `sentence` in `reading.sentences`. */
  at: number
  tokens: Token[]
  /** All figures of the sentence, in order. */
  figures: Figure[]
  figure: Figure
  /** Indices in `tokens` of the figure's first and last token. */
  first: number
  last: number
  /** The fields found so far, in the order of the rules. */
  sofar: Partial<Claim>
}

/** The fields that one extractor found, and which of them it worked out rather than read. */
export type Found = Partial<Claim> & { inferred?: Inferable[] }

/** One question asked of every figure. Finds alone; null where the text doesn't tell. */
export interface Extractor {
  name: string
  extract: (context: FigureContext) => Found | null
}

/** What needs several claims at once (a part and its whole, a repeated toll): gives new claims, changes none. */
export interface Refiner {
  name: string
  refine: (claims: Claim[], reading: Reading) => Claim[]
}
