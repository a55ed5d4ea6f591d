import { isAtHome } from '../place/home'
import { comparePlaces } from '../place/compare-places'
import type { Side } from '../side'
import { countsForce } from '../time/scope'
import { type Check, DOUBTFUL, type Finding, SAME, UNKNOWN } from '../finding'

const STANDS: Record<ReturnType<typeof comparePlaces>, Finding> = {
  same: SAME,
  unknown: UNKNOWN,
  wider: { stand: 'perhaps-wider', why: 'widerWhere' },
  narrower: { stand: 'perhaps-narrower', why: 'narrowerWhere' },
  elsewhere: { stand: 'other', why: 'otherWhere' },
}

/**
 * A country's force counted outside it, and not in one event: where it fights is told now as the front, now as the
 * war, and it is one count.
 */
function isForceAbroad({ population, places, scope }: Side): boolean {
  return scope !== 'event' && countsForce(population, places) && !isAtHome(population.countries, places)
}

/** Below a region's: [town, region, country]. */
const TOWN = 3

/** Two towns of one region or country, of which neither report names the other's. */
function areTwoTowns(here: Side, there: Side): boolean {
  const [a, b] = [here.places, there.places]
  if (a.length < TOWN || b.length < TOWN || a.at(-1) !== b.at(-1)) return false
  return ![here, there].every(({ report }) => [a, b].every(([town = '']) => report.text.includes(town)))
}

/** The same place, or one that holds the other. A place taken from the article alone is no proof of another place. */
export const where: Check = {
  name: 'where',
  check: (here, there) => {
    const stand = comparePlaces(here, there)
    if (stand === 'same' || stand === 'unknown') return STANDS[stand]
    const inferred = here.placeInferred || there.placeInferred
    if (isForceAbroad(here) && isForceAbroad(there)) return UNKNOWN
    if (stand === 'elsewhere' && inferred && !areTwoTowns(here, there)) return DOUBTFUL
    return STANDS[stand]
  },
}
