import { GRAMMAR_STEMS, stemOf, USUAL_STEMS } from './common-words'

/** Stems in the order in which they were met; a stem's id is its place here. */
const STEMS: string[] = []
const USUAL: boolean[] = []
const IDS = new Map<string, number>()

/** Words met → id of the stem; texts repeat their words, and stemming costs more than looking up. */
const WORDS = new Map<string, number>()
const WORDS_KEPT = 100_000

/** What a word of grammar has instead of a stem's id. */
const NONE = -1

/** Longer runs of letters are no words of a language. */
const WORD = /[\p{L}][\p{L}\p{M}'’-]{1,40}/gu

function idOf(stem: string): number {
  const known = IDS.get(stem)
  if (known !== undefined) return known
  const id = STEMS.push(stem) - 1
  USUAL.push(USUAL_STEMS.has(stem))
  IDS.set(stem, id)
  return id
}

function idOfWord(word: string): number {
  const known = WORDS.get(word)
  if (known !== undefined) return known
  const stem = stemOf(word)
  const id = stem.length > 1 && !GRAMMAR_STEMS.has(stem) ? idOf(stem) : NONE
  if (WORDS.size >= WORDS_KEPT) WORDS.clear()
  WORDS.set(word, id)
  return id
}

/** Ids of the stems of a text's words that are not grammar, in order, repeats kept. An id is good as long as the program runs. */
export function stemIdsOf(text: string): number[] {
  const ids: number[] = []
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const id = idOfWord(word)
    if (id !== NONE) ids.push(id)
  }
  return ids
}

/** The stem of an id. */
export function stemText(id: number): string {
  return STEMS[id] ?? ''
}

/** Whether a stem stands in many news stories of a kind. */
export function isUsual(id: number): boolean {
  return USUAL[id] === true
}
