/** Share of common word triples from which two sentences are one text, a word changed here and there. */
const NEAR_IDENTICAL = 0.6

/** Shorter sentences are alike by chance. */
const MIN_TRIPLES = 6

const KNOWN = new Map<string, ReadonlySet<string>>()
const SENTENCES_KEPT = 5000

/** The word triples of a sentence; those of the last few thousand sentences are kept. */
function triplesOf(sentence: string): ReadonlySet<string> {
  const known = KNOWN.get(sentence)
  if (known) return known
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const triples = new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`))
  if (KNOWN.size >= SENTENCES_KEPT) KNOWN.clear()
  KNOWN.set(sentence, triples)
  return triples
}

/** Whether two sentences are near-identical: the same wire, cut or touched up (Broder's resemblance of word triples). */
export function nearIdentical(a: string, b: string): boolean {
  const [x, y] = [triplesOf(a), triplesOf(b)]
  const [less, more] = x.size <= y.size ? [x, y] : [y, x]
  if (less.size < MIN_TRIPLES || less.size < more.size * NEAR_IDENTICAL) return false
  let missing = 0
  const mayMiss = less.size - (NEAR_IDENTICAL * (x.size + y.size)) / (1 + NEAR_IDENTICAL)
  for (const triple of less) if (!more.has(triple) && ++missing > mayMiss) return false
  return true
}
