import type { Check, Stand } from '../../../lib/compare/finding'
import { sideOf } from '../../../lib/compare/side'
import { fromRow, type Row } from '../made'

/** What a check finds of two rows, in both directions. */
export function standsOf({ check }: Check, here: Row, there: Row): [Stand, Stand] {
  const [a, b] = [sideOf(fromRow(here)), sideOf(fromRow(there))]
  return [check(a, b).stand, check(b, a).stand]
}
