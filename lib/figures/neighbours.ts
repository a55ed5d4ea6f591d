import type { Finding } from './context'

/** Joins findings with the one before them, wherever `join` makes one of the two; null leaves both. */
export function joinNeighbours(
  findings: Finding[],
  join: (first: Finding, second: Finding) => Finding | null,
): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings) {
    const last = kept.at(-1)
    const joined = last ? join(last, finding) : null
    if (joined) kept[kept.length - 1] = joined
    else kept.push(finding)
  }
  return kept
}
