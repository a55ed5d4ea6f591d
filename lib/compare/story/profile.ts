import type { Report } from '../../types'
import { isUsual, stemIdsOf, stemText } from './vocabulary'

/** What a text is about: stems with their weights, and the length of that vector. */
export interface Profile {
  /** Its number among all profiles made. */
  id: number
  /** Ids of its stems, rising. */
  stems: readonly number[]
  /** Weight of each stem, in the same order. */
  weights: readonly number[]
  norm: number
  /** Sum of the squared weights of rare stems: how much there is to go by. */
  rare: number
}

/** The lead tells the story; what stands further down is mostly background of other stories. */
const LEAD_LENGTH = 1500

/** Words of many stories count a quarter of a rare word or name. */
const WEIGHT = { usual: 0.25, rare: 1, title: 2 }

let profiles = 0

/** A profile of weighted stems: each counts once more with the logarithm of its repeats (tf·idf, idf in two steps). */
export function profileOf(text: string, title = ''): Profile {
  const counts = new Map<number, number>()
  for (const stem of stemIdsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  for (const stem of new Set(stemIdsOf(title))) counts.set(stem, (counts.get(stem) ?? 0) + WEIGHT.title)
  const stems = [...counts.keys()].sort((a, b) => a - b)
  const weights: number[] = []
  let squares = 0
  let rare = 0
  for (const stem of stems) {
    const count = counts.get(stem) ?? 1
    const weight = (isUsual(stem) ? WEIGHT.usual : WEIGHT.rare) * (count === 1 ? 1 : 1 + Math.log(count))
    weights.push(weight)
    squares += weight * weight
    if (!isUsual(stem)) rare += weight * weight
  }
  return { id: ++profiles, stems, weights, norm: Math.sqrt(squares), rare }
}

/** The heaviest of a profile's rare stems, by id; of equal weight, in the order of the alphabet. */
export function heaviest({ stems, weights }: Profile, count: number): number[] {
  const best: { stem: number; weight: number }[] = []
  for (const [i, stem] of stems.entries()) {
    if (isUsual(stem)) continue
    const weight = weights[i] ?? 0
    let at = best.length
    while (at > 0 && isHeavier(stem, weight, best[at - 1])) at--
    if (at >= count) continue
    best.splice(at, 0, { stem, weight })
    if (best.length > count) best.pop()
  }
  return best.map(({ stem }) => stem)
}

function isHeavier(stem: number, weight: number, than?: { stem: number; weight: number }): boolean {
  if (!than || weight !== than.weight) return weight > (than?.weight ?? 0)
  return stemText(stem) < stemText(than.stem)
}

const PROFILES = new WeakMap<Report, Profile>()

/** The profile of a report's headline and lead; kept as long as the report is. */
export function storyOf(report: Report): Profile {
  const known = PROFILES.get(report)
  if (known) return known
  const profile = profileOf(report.text.slice(0, LEAD_LENGTH), report.title)
  PROFILES.set(report, profile)
  return profile
}
