/**
 * The nouns, once. Every field is plain JSON, so that a report crosses a message, a store and a pipe unchanged.
 * Offsets are UTF-16 code units in `Article.text`; dates are ISO 8601.
 */

/** A publisher or a site, by its name and registrable domain ("" where unknown). */
export interface Site {
  name: string
  domain: string
}

/** Where a date was taken from, in falling order of trust. */
export type DateSource = 'json-ld' | 'meta' | 'microdata' | 'time-element' | 'text' | 'address' | 'relative'

/** One article as one outlet published it, as read from a page; not yet its figures. */
export interface Article {
  url: string
  /** The site it is shown on, by its address. */
  host: Site
  /** Who published it; the host itself unless the page says otherwise. */
  outlet: Site
  title: string
  publishedAt: string | null
  updatedAt: string | null
  /** What `publishedAt` was taken from; null where there is no date. */
  dateFrom: DateSource | null
  readAt: string
  /** BCP 47 primary language of the text ("en"), "und" where it can't be told. */
  language: string
  /** True where only a part of the text was on the page (paywall, teaser, truncated feed). */
  partial: boolean
  /** Whom it goes back to: wire agencies credited in byline, dateline or credit line ("Reuters"), and the outlet it was taken over from. */
  wires: string[]
  /** Place in the dateline ("KYIV"), or null. */
  dateline: string | null
  /** Headline, then standfirst, then paragraphs, rows and items, each on a line of its own ("\n"). */
  text: string
}

/** An article with the claims read from it. */
export interface Report extends Article {
  claims: Claim[]
}

/** A sentence of an article. */
export interface Sentence {
  text: string
  /** Offset of `text` in the article's text. */
  start: number
  end: number
  /** Number of the line (paragraph) it stands in, from 0. */
  paragraph: number
  /** The first line of an article that has a headline is its headline. */
  isHeadline: boolean
  /** False where no figure can stand in it: such a sentence is kept for its neighbours, and not tokenized. */
  mayHoldFigure: boolean
}

/** A word, number or mark of a sentence; offsets in the article's text. */
export interface Token {
  text: string
  lower: string
  lemma: string
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADV, NUM, ADP, DET, PRON, CCONJ, SCONJ, PART, PUNCT, SYM, X, SPACE, INTJ. */
  pos: string
  start: number
  end: number
}

export type Bound =
  'exact' | 'about' | 'at-least' | 'more-than' | 'up-to' | 'less-than' | 'nearly' | 'between' | 'vague'

/** What is counted: people, percent, percentage-points, an ISO 4217 code, a physical unit (km, km2, kg …), or things. */
export type Unit = string

/** A number phrase as written, hedge included, with what its words state. */
export interface Figure {
  /** The number phrase with its hedge and unit sign: "at least 100", "£1.2bn", "a mother and her two sons". */
  text: string
  start: number
  end: number
  low: number | null
  high: number | null
  bound: Bound
  unit: Unit
  /** "an additional 6,000", "30,000 more", "another 20": additional; "12 fewer": fewer. */
  change: Change
  /** An age, kept apart from counts ("41-year-old"). */
  kind: 'count' | 'age' | 'rate' | 'multiple'
  /** True for the quiet ones, which no number word states: "a soldier", "no one", "a mother and her two sons". */
  implicit: boolean
}

export type Change = 'total' | 'additional' | 'fewer'

export type Measure =
  | 'killed'
  | 'wounded'
  | 'killed-or-wounded'
  | 'losses'
  | 'missing'
  | 'captured'
  | 'displaced'
  | 'arrested'
  | 'deployed'
  | 'other'

export type Status = 'happened' | 'planned' | 'possible' | 'denied'

export type Scope = 'event' | 'running-total' | 'daily' | 'part' | 'capacity' | 'other'

/** One link of an attribution: the name as in the text, and its body in normal form ("GB:defence-ministry"). */
export interface Attribution {
  name: string
  body: string | null
}

/** ISO dates (YYYY-MM-DD); a point in time has from = to, and so has a total whose beginning isn't told: it holds as of that day. */
export interface AsOf {
  from: string
  to: string
}

/** Fields that can be worked out rather than stated. */
export type Inferable =
  'measure' | 'counted' | 'who' | 'where' | 'asOf' | 'saidBy' | 'status' | 'scope' | 'change' | 'unit'

/** A figure and what it states. */
export interface Claim {
  /** The whole sentence. */
  quote: string
  quoteStart: number
  figure: string
  start: number
  end: number
  low: number | null
  high: number | null
  bound: Bound
  unit: Unit
  change: Change
  measure: Measure
  /** The noun phrase counted: "North Korean soldiers"; "" where none is found. */
  counted: string
  /** Lemma of its head noun: "soldier". */
  countedLemma: string
  /** The side or population counted: ISO 3166 alpha-2 codes, or a name or class ("Hamas", "civilians", "children"). */
  who: string[]
  /** Places, narrowest first, each followed by what holds it: ["Kursk", "Kursk Oblast", "Russia"]. */
  where: string[]
  asOf: AsOf | null
  /** Outermost first: Lee Seong-kweun, citing the National Intelligence Service. */
  saidBy: Attribution[]
  status: Status
  scope: Scope
  /** True for a comparison value ("up from 12"). */
  earlier: boolean
  /** Index, in the same report's claims, of the whole that this is a part of; null where none. */
  partOf: number | null
  inferred: Inferable[]
}

/** A claim with the report that makes it. */
export interface Reported {
  report: Report
  claim: Claim
  /** Name of the starter pack that it comes from; absent for what the reader saved. Such claims have no quote and their reports no title. */
  pack?: string
}

export type RelationKind =
  'agrees' | 'conflicts' | 'newer' | 'older' | 'wider' | 'narrower' | 'different' | 'unclear'

/** How another report's claim stands to the one in front of the reader. */
export interface Relation {
  relation: RelationKind
  strength: 'strong' | 'weak'
  /** Whether both go back to one source; null where that can't be told. */
  sameOrigin: boolean | null
  /** One plain sentence, with the numbers and dates that decided. */
  why: string
}

/** One step of a pipeline, for `trace`: which rule, what it found or dropped, and why. */
export interface TraceStep {
  room: string
  rule: string
  found: string
  why: string
}

/** Takes trace steps; pipelines call it where one is given and cost nothing where none is. */
export type Trace = (step: TraceStep) => void
