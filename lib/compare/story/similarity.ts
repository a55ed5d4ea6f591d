import type { Profile } from './profile'
import { isUsual } from './profile'

/** How alike two texts are. */
export interface Likeness {
  /** Cosine of the two weighted vectors, 0 to 1. */
  cosine: number
  /** Rare stems and names that both have. */
  shared: string[]
  /** Share of the words of the text that has fewer of them, by weight, that stands in the other one, 0 to 1. */
  covered: number
}

interface Memory {
  of: Profile | null
  known: WeakMap<Profile, Likeness>
}

/** The figures of one article are compared with the same others: what its profile was found to be like is kept. */
const MEMORIES: [Memory, Memory] = [
  { of: null, known: new WeakMap() },
  { of: null, known: new WeakMap() },
]

/** How alike two stories are; remembered as long as one side stays the same. */
export function likeness(a: Profile, b: Profile): Likeness {
  const [left, right] = MEMORIES
  const kept =
    (left.of === a ? left.known.get(b) : undefined) ?? (right.of === b ? right.known.get(a) : undefined)
  if (kept) return kept
  const found = compareProfiles(a, b)
  remember(left, a, b, found)
  remember(right, b, a, found)
  return found
}

function remember(memory: Memory, of: Profile, other: Profile, found: Likeness): void {
  if (memory.of !== of) {
    memory.of = of
    memory.known = new WeakMap()
  }
  memory.known.set(other, found)
}

/** Compares two profiles afresh: for sentences, which are met once. */
export function compareProfiles(a: Profile, b: Profile): Likeness {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let dot = 0
  let common = 0
  const shared: string[] = []
  for (const [stem, weight] of small.weights) {
    const other = large.weights.get(stem)
    if (other === undefined) continue
    dot += weight * other
    common += weight * weight
    if (!isUsual(stem)) shared.push(stem)
  }
  const norms = a.norm * b.norm
  return {
    cosine: norms === 0 ? 0 : dot / norms,
    shared,
    covered: small.norm === 0 ? 0 : common / (small.norm * small.norm),
  }
}
