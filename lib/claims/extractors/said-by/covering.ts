import type { ArticleSpeech } from './article-speech'
import { firstEndingAfter, type Quote } from './quotes'
import type { Said, Stretch } from './said-content'
import type { Sentence } from '../../../types'

/** How many quoted runs back a speaker may stand, and how many sentences a quote may hold. */
const RUNS = 12
const SENTENCES = 40

const holds = ({ start, end }: Stretch, position: number) => position >= start && position < end
const covers = ({ content }: Said, position: number) => content.some((stretch) => holds(stretch, position))

/** Index of the sentence at a position, near a known one. */
function sentenceAt(sentences: readonly Sentence[], near: number, position: number): number {
  let at = near
  while (at > 0 && (sentences[at]?.start ?? 0) > position && near - at < SENTENCES) at--
  while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= position && at - near < SENTENCES) at++
  return at
}

/** Attributions of the sentences where a quote begins and ends, and of the one after it. */
function aroundQuote(
  speech: ArticleSpeech,
  sentences: readonly Sentence[],
  near: number,
  quote: Quote,
): Said[] {
  const first = sentenceAt(sentences, near, quote.start)
  const last = sentenceAt(sentences, near, quote.end - 1)
  const places = new Set([first - 1, first, last, last + 1].filter((at) => at >= 0))
  return [...places].flatMap((at) => speech.saidIn(at))
}

/** Whether a quote goes on from the one before: nothing but the speaker's own clause stands between, in one paragraph or across an open end. */
function goesOn(text: string, before: Quote, after: Quote): boolean {
  const between = text.slice(before.end, after.start)
  const lines = between.split('\n').length - 1
  if (before.open || !/[^\s]/.test(between)) return lines <= 2
  return lines === 0 && between.length < 160
}

/** The speaker of a transcript whose name stands at the head of the paragraph. */
function transcribed(speech: ArticleSpeech, sentences: readonly Sentence[], near: number): Said[] {
  let at = near
  while (at > 0 && sentences[at - 1]?.paragraph === sentences[near]?.paragraph) at--
  return at < near && /^\P{L}{0,2}\p{Lu}{2}[\p{Lu}.’' -]{0,40}:/u.test(sentences[at]?.text ?? '')
    ? speech.saidIn(at).filter(({ rule }) => rule === 'transcript')
    : []
}

/** What covers a position, and whether it was carried over from an earlier quote of the same speaker. */
export interface Covering {
  said: Said[]
  isCarried: boolean
}

/**
 * The attributions whose content holds a position: of its own sentence, of the quote it stands in, or of the quote which that one continues.
 * @param near index of the position's sentence
 */
export function coveringAt(
  speech: ArticleSpeech,
  sentences: readonly Sentence[],
  near: number,
  position: number,
  text: string,
): Covering {
  const own = [...transcribed(speech, sentences, near), ...speech.saidIn(near)].filter((said) =>
    covers(said, position),
  )
  const index = firstEndingAfter(speech.quotes, position)
  const quote = speech.quotes[index]
  if (!quote || !holds(quote, position)) return { said: own, isCarried: false }
  const around = aroundQuote(speech, sentences, near, quote).filter((said) => covers(said, position))
  const said = [...new Set([...own, ...around])]
  const isSpoken = said.some(({ content }) =>
    content.some((stretch) => stretch.start <= quote.start && stretch.end >= quote.end),
  )
  if (isSpoken) return { said, isCarried: false }
  let after = quote
  for (let at = index - 1; at >= 0 && at >= index - RUNS; at--) {
    const before = speech.quotes[at]
    if (!before || !goesOn(text, before, after)) break
    const earlier = aroundQuote(speech, sentences, near, before).filter((one) =>
      covers(one, before.start + 1),
    )
    const speaker = earlier.filter(({ content }) =>
      content.some(({ start, end }) => start <= before.start && end >= before.end),
    )
    if (speaker.length > 0) return { said: [...speaker, ...said], isCarried: true }
    after = before
  }
  return { said, isCarried: false }
}
