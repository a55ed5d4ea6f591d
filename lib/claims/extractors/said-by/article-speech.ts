import type { Sentence } from '../../../types'
import type { Reading } from '../../context'
import { NAME_ALONE } from './colon'
import { findQuotes, quotesNear, type Quote } from './quotes'
import { placeContent, type Said } from './said-content'
import { SPEECH_RULES } from './speech-rules'
import { insideQuotes, unitsOf, type Unit } from './units'

/** The attributions of an article, each sentence read once and only when asked for. */
export interface ArticleSpeech {
  quotes: Quote[]
  saidIn: (at: number) => Said[]
}

const known = new WeakMap<Reading, ArticleSpeech>()

const inPattern = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A transcript names its speakers more than once; "TRADE: …" is a heading. "Ruiz: 43 dead" is a source where the article says "Ruiz said"; else it may be a place or a storm. */
function isShown({ rule, name }: Said, text: string): boolean {
  if (rule === 'transcript')
    return text.split(new RegExp(`^[^\\p{L}\n]{0,2}${inPattern(name)}:`, 'mu')).length > 2
  if (rule !== NAME_ALONE) return true
  const escaped = inPattern(name)
  return new RegExp(
    `(?:${escaped} (?:[a-z]+ ){0,2}(?:said|says|told|wrote|added|ruled|found|reported|argued|claimed|noted|announced|warned)|(?:said|says|added) ${escaped})\\b`,
    'i',
  ).test(text)
}

/** More names before colons than people speak in an article: a list, each of which would be looked for in the whole text. */
const MOST_NAMES = 40

/** As isShown, each name looked for once. */
function showing(text: string): (said: Said) => boolean {
  const known = new Map<string, boolean>()
  return (said) => {
    if (said.rule !== 'transcript' && said.rule !== NAME_ALONE) return true
    const key = `${said.rule} ${said.name}`
    const shown = known.get(key) ?? (known.size < MOST_NAMES && isShown(said, text))
    if (known.size < MOST_NAMES) known.set(key, shown)
    return shown
  }
}

/** A longer line is no sentence of prose, in characters: a table or a list run together. */
const LONGEST = 3000

function read(
  reading: Reading,
  sentence: Sentence,
  quotes: readonly Quote[],
  isTold: (said: Said) => boolean,
): Said[] {
  if (sentence.text.length > LONGEST) return []
  const rules = SPEECH_RULES.filter(({ cue }) => cue.test(sentence.text))
  if (rules.length === 0) return []
  const tokens = reading.tokensOf(sentence)
  const near = quotesNear(quotes, sentence.start - 3, sentence.end + 3)
  const { text } = reading.article
  const placed = (units: Unit[], beside: readonly Quote[]) => {
    const found = rules.flatMap(({ find }) => find(units))
    const said = found.length > 0 ? placeContent(units, found, beside, text) : []
    return said.filter(isTold)
  }
  const inside = insideQuotes(sentence, tokens, near).flatMap((units) => placed(units, []))
  return [...placed(unitsOf(sentence, tokens, near), near), ...inside]
}

/** The attributions of an article being read. */
export function speechOf(reading: Reading): ArticleSpeech {
  const before = known.get(reading)
  if (before) return before
  const quotes = findQuotes(reading.article)
  const isTold = showing(reading.article.text)
  const sentences = new Map<number, Said[]>()
  const saidIn = (at: number): Said[] => {
    const done = sentences.get(at)
    if (done) return done
    const sentence = reading.sentences[at]
    const said = sentence ? read(reading, sentence, quotes, isTold) : []
    sentences.set(at, said)
    return said
  }
  const fresh = { quotes, saidIn }
  known.set(reading, fresh)
  return fresh
}
