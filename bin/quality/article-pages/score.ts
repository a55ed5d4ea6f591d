/** Words of a text: lower case letters and digits. */
const words = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu) ?? []

function counted<T>(items: T[]): Map<T, number> {
  const bag = new Map<T, number>()
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1)
  return bag
}

/** How many of `gold` are found in `ours`, both as multisets. */
function shared<T>(gold: T[], ours: T[]): number {
  const bag = counted(ours)
  let hits = 0
  for (const [item, count] of counted(gold)) hits += Math.min(count, bag.get(item) ?? 0)
  return hits
}

/** Runs of four words. */
function shingles(text: string): string[] {
  const all = words(text)
  if (all.length < 4) return all.length ? [all.join(' ')] : []
  return all.slice(0, -3).map((_, i) => all.slice(i, i + 4).join(' '))
}

/** Numbers as written in digits, thousands marks dropped. */
export const numbers = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(/,(?=\d{3}(?!\d))/g, ''))

export interface Score {
  precision: number
  recall: number
  f1: number
}

function score(gold: string[], ours: string[]): Score {
  const hits = shared(gold, ours)
  const precision = ours.length ? hits / ours.length : gold.length ? 0 : 1
  const recall = gold.length ? hits / gold.length : 1
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1 }
}

/** Overlap of two texts by word-4-gram shingles, as multisets. */
export const textScore = (gold: string, ours: string): Score => score(shingles(gold), shingles(ours))

/** Overlap of the numbers written in digits in two texts, as sets of values. */
export const figureScore = (gold: string, ours: string): Score =>
  score([...new Set(numbers(gold))], [...new Set(numbers(ours))])

/** The same numbers as multisets: each mention counts. */
export const mentionScore = (gold: string, ours: string): Score => score(numbers(gold), numbers(ours))
