import type { Profile } from './profile'
import { isUsual } from './profile'

/** How alike two texts are. */
export interface Likeness {
  /** Cosine of the two weighted vectors, 0 to 1. */
  cosine: number
  /** Rare stems and names that both have. */
  shared: string[]
}

/** Compares two profiles; stems in `except` (place names: two strikes on one city share them) are no evidence. */
export function likeness(a: Profile, b: Profile, except: ReadonlySet<string> = new Set()): Likeness {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let dot = 0
  const shared: string[] = []
  for (const [stem, weight] of small.weights) {
    const other = large.weights.get(stem)
    if (other === undefined) continue
    dot += weight * other
    if (!isUsual(stem) && !except.has(stem)) shared.push(stem)
  }
  const norms = a.norm * b.norm
  return { cosine: norms === 0 ? 0 : dot / norms, shared }
}
