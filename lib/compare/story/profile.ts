import type { Report } from '../../types'
import { GRAMMAR_STEMS, stemOf, USUAL_STEMS } from './common-words'

/** What a text is about: stems with their weights, and the length of that vector. */
export interface Profile {
  weights: ReadonlyMap<string, number>
  norm: number
  /** Sum of the squared weights of rare stems: how much there is to go by. */
  rare: number
}

/** The lead tells the story; what stands further down is mostly background of other stories. */
const LEAD_LENGTH = 1500

/** Words of many stories count a quarter of a rare word or name. */
const WEIGHT = { usual: 0.25, rare: 1, title: 2 }

/** Longer runs of letters are no words of a language. */
const WORD = /[\p{L}][\p{L}\p{M}'’-]{1,40}/gu

/** The stems of a text's words that are not grammar, in order, repeats kept. */
export function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? []
  return words.map(stemOf).filter((stem) => stem.length > 1 && !GRAMMAR_STEMS.has(stem))
}

export function isUsual(stem: string): boolean {
  return USUAL_STEMS.has(stem)
}

/** A profile of weighted stems: each counts once more with the logarithm of its repeats (tf·idf, idf in two steps). */
export function profileOf(text: string, title = ''): Profile {
  const counts = new Map<string, number>()
  for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  for (const stem of new Set(stemsOf(title))) counts.set(stem, (counts.get(stem) ?? 0) + WEIGHT.title)
  const weights = new Map<string, number>()
  let squares = 0
  let rare = 0
  for (const [stem, count] of counts) {
    const weight = (isUsual(stem) ? WEIGHT.usual : WEIGHT.rare) * (1 + Math.log(count))
    weights.set(stem, weight)
    squares += weight * weight
    if (!isUsual(stem)) rare += weight * weight
  }
  return { weights, norm: Math.sqrt(squares), rare }
}

const PROFILES = new WeakMap<Report, Profile>()

/** The profile of a report's headline and lead; kept as long as the report is. */
export function storyOf(report: Report): Profile {
  const known = PROFILES.get(report)
  if (known) return known
  const profile = profileOf(report.text.slice(0, LEAD_LENGTH), report.title)
  PROFILES.set(report, profile)
  return profile
}

const QUOTES = new Map<string, Profile>()
const QUOTES_KEPT = 5000

/** The profile of one sentence; the last few thousand are kept. */
export function sentenceProfile(quote: string): Profile {
  const known = QUOTES.get(quote)
  if (known) return known
  if (QUOTES.size >= QUOTES_KEPT) QUOTES.clear()
  const profile = profileOf(quote)
  QUOTES.set(quote, profile)
  return profile
}
