import { isAtHome } from '../place/home'
import { comparePlaces } from '../place/compare-places'
import type { Side } from '../side'
import { sameSpot, tellsOfWarfare } from '../story/spot'
import { isWidespread } from '../story/widespread'
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

/** "Southern Peru" is a part of Peru that news names loosely: an event there is as well told as one in Peru. */
const PART_OF_COUNTRY =
  /^(?:north|south|east|west|central|mid|upper|lower|(?:north|south)-?(?:east|west))(?:ern)?\b/i

function isPartOf(part: string[], whole: string[]): boolean {
  return part.length === whole.length + 1 && PART_OF_COUNTRY.test(part[0] ?? '')
}

/** One event in one spot, whose place is told now closely, now by what holds it: its toll is no part of another. */
function isOfOneSpot(here: Side, there: Side): boolean {
  if (here.scope !== 'event' || there.scope !== 'event') return false
  const [a, b] = [here.places, there.places]
  if (isPartOf(a, b) || isPartOf(b, a)) return true
  if ([here, there].some((side) => isWidespread(side) || tellsOfWarfare(side))) return false
  if (Math.min(a.length, b.length) === 1) return true
  return here.timing.counted !== there.timing.counted && sameSpot(here, there)
}

/** The same place, or one that holds the other. A place taken from the article alone is no proof of another place. */
export const where: Check = {
  name: 'where',
  check: (here, there) => {
    const stand = comparePlaces(here, there)
    if (stand === 'same' || stand === 'unknown') return STANDS[stand]
    if (stand !== 'elsewhere' && isOfOneSpot(here, there)) return UNKNOWN
    const inferred = here.placeInferred || there.placeInferred
    if (isForceAbroad(here) && isForceAbroad(there)) return UNKNOWN
    if (stand === 'elsewhere' && inferred && !areTwoTowns(here, there)) return DOUBTFUL
    return STANDS[stand]
  },
}
