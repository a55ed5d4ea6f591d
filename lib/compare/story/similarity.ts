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

type Memory = Map<Profile, WeakMap<Profile, Likeness>>

/**
 * The figures of one article are compared with the same others, now from this side, now from that one: what the last
 * few profiles of either side were found to be like is kept.
 */
const LEFT: Memory = new Map()
const RIGHT: Memory = new Map()
const KEPT = 8

/** How alike two stories are; remembered for the last few of either side. */
export function likeness(a: Profile, b: Profile): Likeness {
  const kept = LEFT.get(a)?.get(b) ?? RIGHT.get(b)?.get(a)
  if (kept) return kept
  const found = compareProfiles(a, b)
  memoryOf(LEFT, a).set(b, found)
  memoryOf(RIGHT, b).set(a, found)
  return found
}

function memoryOf(memory: Memory, of: Profile): WeakMap<Profile, Likeness> {
  const known = memory.get(of)
  if (known) return known
  const [oldest] = memory.keys()
  if (memory.size >= KEPT && oldest) memory.delete(oldest)
  const made = new WeakMap<Profile, Likeness>()
  memory.set(of, made)
  return made
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
