import type { Unit } from '../../types'
import { DIMENSIONS } from './unit-table'

/** What a unit measures, and how many of its dimension's first unit it is. */
interface Measured {
  dimension: string
  factor: number
}

const MEASURED = new Map<Unit, Measured>(
  Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]): [Unit, Measured] => [unit, { dimension, factor }]),
  ),
)

/** The dimension of a unit ("length"); the unit itself where it is converted into none. */
export function dimensionOf(unit: Unit): string {
  return MEASURED.get(unit)?.dimension ?? unit
}

/** How many of its dimension's first unit a unit is; 1 where it is converted into none. */
export function factorOf(unit: Unit): number {
  return MEASURED.get(unit)?.factor ?? 1
}

/** Whether numbers of a unit are told now in this unit, now in another, and so by the round. */
export function isConvertible(unit: Unit): boolean {
  return MEASURED.has(unit)
}
