import type { Compared } from '../lib/compare/compare-report'
import { sameOrigin } from '../lib/compare/origin/same-origin'
import { sideOf } from '../lib/compare/side'

/** A list with at least one member. */
type Some<T> = [T, ...T[]]

const isSame = (a: Compared, b: Compared) => sameOrigin(sideOf(a.there), sideOf(b.there)) === true

/**
 * Reports grouped by whom they go back to, in the order in which each origin is first met. Where that can't be told a
 * report is an origin of its own.
 */
export function byOrigin(compared: Compared[]): Some<Compared>[] {
  return compared.reduce<Some<Compared>[]>((origins, one) => {
    const [first, ...others] = origins.filter((origin) => origin.some((other) => isSame(one, other)))
    if (!first) return [...origins, [one]]
    const joined: Some<Compared> = [first[0], ...first.slice(1), ...others.flat(), one]
    return origins
      .filter((origin) => !others.includes(origin))
      .map((origin) => (origin === first ? joined : origin))
  }, [])
}

/** How many reports there are among relations: one report can tell of the killed and of the wounded. */
export function reportsIn(compared: readonly Compared[]): number {
  return new Set(compared.map(({ there }) => there.report)).size
}
