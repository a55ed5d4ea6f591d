/** Chains of places met, each with a number: places come again and again, and numbers are compared at once. */
const IDS = new Map<string, number>()

/** The number of a chain of places; good as long as the program runs. */
export function chainId(places: readonly string[]): number {
  const key = places.join('|')
  const id = IDS.get(key) ?? IDS.size
  if (id === IDS.size) IDS.set(key, id)
  return id
}
