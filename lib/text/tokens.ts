import winkNLP from 'wink-nlp'
import type { Token } from '../types'
import { model } from './model'
import { withPlainLetters } from './plain-letters'

type Wink = ReturnType<typeof winkNLP>

let wink: Wink | undefined

/**
 * The model is loaded on first use: a page without a figure never pays for it. It is not asked for sentences, which are
 * split already: that would take a quarter of its time.
 */
function nlp(): Wink {
  wink ??= winkNLP(model, ['pos'])
  return wink
}

/**
 * Splits a sentence into tokens with part of speech and lemma.
 * @param text the sentence
 * @param offset where the sentence starts in the article's text
 */
export function tokenize(text: string, offset = 0): Token[] {
  const { its, readDoc } = nlp()
  const plain = withPlainLetters(text)
  const tokens = readDoc(plain).tokens()
  const words = tokens.out() as string[]
  const pos = tokens.out(its.pos) as string[]
  const lemmas = tokens.out(its.lemma as typeof its.value) as string[]
  let at = 0
  return words.map((word, i) => {
    const from = plain.indexOf(word, at)
    at = from + word.length
    const written = plain === text ? word : text.slice(from, at)
    return {
      text: written,
      lower: written.toLowerCase(),
      lemma: lemmas[i]!,
      pos: pos[i]!,
      start: offset + from,
      end: offset + at,
    }
  })
}
