import type { Compared } from '../lib/compare/compare-report'

/** A list with at least one member. */
type Some<T> = [T, ...T[]]

/** Whom a claim goes back to: the innermost source, else the wire, else the outlet itself. */
function originOf({ there: { report, claim } }: Compared): string {
  const source = claim.saidBy.at(-1)
  return (
    source?.body ??
    source?.name.toLowerCase() ??
    report.wires[0] ??
    report.outlet.domain ??
    report.outlet.name
  )
}

/** Reports grouped by whom they go back to, in the order in which each origin is first met. */
export function byOrigin(compared: Compared[]): Some<Compared>[] {
  const groups = new Map<string, Some<Compared>>()
  for (const one of compared) {
    const origin = originOf(one)
    const group = groups.get(origin)
    if (group) group.push(one)
    else groups.set(origin, [one])
  }
  return [...groups.values()]
}
