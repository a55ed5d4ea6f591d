import type { Report } from '../../types'
import { remembered } from '../memo'
import { dimensionOf, factorOf } from '../number/dimension'
import type { Side } from '../side'

const BURNED =
  /\b(?:burn(?:s|ed|t|ing)?|scorch(?:ed|es)?|char(?:s|red)|raz(?:es|ed)|blackened|consumed|destroyed)\b/i

/** The areas that a report tells of now, in square kilometres. */
const areasOf = remembered((report: Report): number[] =>
  report.claims
    .filter(({ unit, earlier }) => !earlier && dimensionOf(unit) === 'area')
    .map(({ low, high, unit }) => (low ?? high ?? 0) * factorOf(unit)),
)

/** Whether a report tells of one area alone, however often: of one fire. */
function tellsOfOneArea({ report }: Side): boolean {
  return new Set(areasOf(report).map((area) => area.toPrecision(2))).size === 1
}

/** Whether both tell of an area burned, where it is or of the only one that they tell. */
export function areBothBurned(here: Side, there: Side): boolean {
  if (!isBurned(here) || !isBurned(there)) return false
  if (here.places.length > 0 && there.places.length > 0) return true
  return tellsOfOneArea(here) && tellsOfOneArea(there)
}

/** An area that a fire has burned, whatever grew there; it only grows. */
export function isBurned({ claim, dimension }: Side): boolean {
  return dimension === 'area' && BURNED.test(claim.quote)
}
