import { rememberedByIds } from '../memo'
import type { Profile } from './profile'
import { isUsual } from './vocabulary'

/** How alike two texts are. */
export interface Likeness {
  /** Cosine of the two weighted vectors, 0 to 1. */
  cosine: number
  /** Ids of the rare stems and names that both have. */
  shared: readonly number[]
  /** Share of the words of the text that has fewer of them, by weight, that stands in the other one, 0 to 1. */
  covered: number
}

/** How alike two stories are; the figures of two articles are compared many times over, and each two asked of once. */
export const likeness: (a: Profile, b: Profile) => Likeness = rememberedByIds(
  ({ id }: Profile) => id,
  compareProfiles,
)

/** Compares two profiles afresh: for sentences, which are met once. */
export function compareProfiles(a: Profile, b: Profile): Likeness {
  const shared: number[] = []
  let [dot, commonA, commonB] = [0, 0, 0]
  for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length;) {
    const [x, y] = [a.stems[i] ?? 0, b.stems[j] ?? 0]
    if (x === y) {
      const [u, v] = [a.weights[i] ?? 0, b.weights[j] ?? 0]
      dot += u * v
      commonA += u * u
      commonB += v * v
      if (!isUsual(x)) shared.push(x)
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  const norms = a.norm * b.norm
  const [inA, inB] = [shareOf(commonA, a), shareOf(commonB, b)]
  const less = a.stems.length - b.stems.length
  return {
    cosine: norms === 0 ? 0 : dot / norms,
    shared,
    covered: less < 0 ? inA : less > 0 ? inB : Math.max(inA, inB),
  }
}

function shareOf(common: number, { norm }: Profile): number {
  return norm === 0 ? 0 : common / (norm * norm)
}
