/** Words of a text, lower case, for comparing titles. */
export const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Share of the words of the shorter text that the other holds too, 0 to 1. */
export function wordOverlap(a: string, b: string): number {
  const left = new Set(plainWords(a))
  const right = new Set(plainWords(b))
  const [small, large] = left.size < right.size ? [left, right] : [right, left]
  if (small.size === 0) return 0
  let hits = 0
  for (const word of small) if (large.has(word)) hits += 1
  return hits / small.size
}

/** Whether two texts are the same but for case, marks and spaces. */
export const sameWords = (a: string, b: string): boolean =>
  plainWords(a).join(' ') === plainWords(b).join(' ')
