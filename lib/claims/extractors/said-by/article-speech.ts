import type { Sentence } from '../../../types'
import type { Reading } from '../../context'
import { findQuotes, type Quote } from './quotes'
import { placeContent, type Said } from './said-content'
import { SPEECH_RULES } from './speech-rules'
import { insideQuotes, unitsOf, type Unit } from './units'

/** The attributions of an article, each sentence read once and only when asked for. */
export interface ArticleSpeech {
  quotes: Quote[]
  saidIn: (at: number) => Said[]
}

const known = new WeakMap<Reading, ArticleSpeech>()

/** A word without which no rule can find an attribution; it spares most sentences the reading. */
const CUE =
  /said|say|told|tell|according|report|claim|announc|stat|confirm|estimat|warn|cit|quot|add|not|wr[io]t|put|plac|set|:|[–—]|per|toll|count|fig|poll|survey|stud|show|find|found|alleg|admit|acknowledg|insist|argu|believ|expect|record|document|predict|project|forecast|declar|den[iy]|reveal|disclos|suggest|conclud|register|verif|list|think|thought|promis|pledg|vow|tweet|accus|explain|repl|respon|continu|ask|recall|indicat/i

function read(reading: Reading, sentence: Sentence, quotes: readonly Quote[]): Said[] {
  if (!CUE.test(sentence.text)) return []
  const tokens = reading.tokensOf(sentence)
  const near = quotes.filter(({ start, end }) => start < sentence.end + 3 && end > sentence.start - 3)
  const { text } = reading.article
  const placed = (units: Unit[], beside: readonly Quote[]) => {
    const found = SPEECH_RULES.flatMap(({ find }) => find(units))
    return found.length > 0 ? placeContent(units, found, beside, text) : []
  }
  const inside = insideQuotes(sentence, tokens, near).flatMap((units) => placed(units, []))
  return [...placed(unitsOf(sentence, tokens, near), near), ...inside]
}

/** The attributions of an article being read. */
export function speechOf(reading: Reading): ArticleSpeech {
  const before = known.get(reading)
  if (before) return before
  const quotes = findQuotes(reading.article)
  const sentences = new Map<number, Said[]>()
  const saidIn = (at: number): Said[] => {
    const done = sentences.get(at)
    if (done) return done
    const sentence = reading.sentences[at]
    const said = sentence ? read(reading, sentence, quotes) : []
    sentences.set(at, said)
    return said
  }
  const fresh = { quotes, saidIn }
  known.set(reading, fresh)
  return fresh
}
