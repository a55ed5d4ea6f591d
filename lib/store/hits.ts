import type { Table } from 'dexie'

/**
 * The most claims that one question brings back: 50 figures are compared with four times as many in 20 ms. Beyond it the disk is
 * what the reader would wait for.
 */
export const MOST_HITS = 5_000

/**
 * The entries that have at least one of the keys, each once. Where they are too many those with the rarest keys come first: a key
 * that thousands share tells least, and is looked up only as far as there is room.
 */
export async function hitsOf<T extends { id: string }>(
  table: Table<T, string>,
  keys: readonly string[],
  most = MOST_HITS,
): Promise<T[]> {
  const counts = await Promise.all(
    keys.map(async (key) => ({ key, count: await table.where('keys').equals(key).count() })),
  )
  const rarest = counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1))
  let sum = 0
  const whole = rarest.filter(({ count }) => (sum += count) <= most).map(({ key }) => key)
  const found = await table.where('keys').anyOf(whole).distinct().toArray()
  const next = rarest[whole.length]
  if (!next) return found
  const known = new Set(found.map(({ id }) => id))
  const more = await table
    .where('keys')
    .equals(next.key)
    .limit(most - found.length)
    .toArray()
  return [...found, ...more.filter(({ id }) => !known.has(id))]
}
