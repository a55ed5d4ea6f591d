/** Share of common word triples from which two sentences are one text, a word changed here and there. */
const NEAR_IDENTICAL = 0.6

/** Shorter sentences are alike by chance. */
const MIN_WORDS = 8

function triples(words: string[]): Set<string> {
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`))
}

function wordsOf(sentence: string): string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether two sentences are near-identical: the same wire, cut or touched up (Broder's resemblance of word triples). */
export function nearIdentical(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (Math.min(left.length, right.length) < MIN_WORDS) return false
  const [x, y] = [triples(left), triples(right)]
  let common = 0
  for (const triple of x) if (y.has(triple)) common++
  return common / (x.size + y.size - common) >= NEAR_IDENTICAL
}
