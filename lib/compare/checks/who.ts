import { ALWAYS_PART } from '../population/class-words'
import { apart, holds, type Population } from '../population/population'
import { rememberedByIds } from '../memo'
import { isAtHome } from '../place/home'
import { namesIn } from '../population/side-id'
import type { Side } from '../side'
import { type Check, DOUBTFUL, type Finding, SAME, UNKNOWN } from '../finding'

const OTHER: Finding = { stand: 'other', why: 'otherWho' }
const WIDER: Finding = { stand: 'wider', why: 'widerWho' }
const NARROWER: Finding = { stand: 'narrower', why: 'narrowerWho' }
const PERHAPS_WIDER: Finding = { stand: 'perhaps-wider', why: 'widerWho' }
const PERHAPS_NARROWER: Finding = { stand: 'perhaps-narrower', why: 'narrowerWho' }

function within(part: string[], whole: string[]): boolean {
  return part.every((name) => whole.includes(name))
}

/** Sides counted: one country's people with the same country's; "North Korean and Russian" holds "North Korean". */
function compareNames(a: string[], b: string[]): Finding {
  if (a.length === 0 || b.length === 0) return UNKNOWN
  const [ab, ba] = [within(a, b), within(b, a)]
  if (ab && ba) return SAME
  if (ab) return WIDER
  if (ba) return NARROWER
  return a.some((name) => b.includes(name)) ? DOUBTFUL : OTHER
}

/** Of a school's dead or missing, "students" and "children" are said of the same. */
function isOneClass(a: string, b: string): boolean {
  return (a === 'students' && b === 'children') || (a === 'children' && b === 'students')
}

/** Classes of people: children inside civilians inside people; a general word may be another name for all of them. */
function compareKinds(a: string | null, b: string | null): Finding {
  if (a === null || b === null) return UNKNOWN
  if (a === b) return SAME
  if (isOneClass(a, b)) return UNKNOWN
  if (apart(a, b)) return OTHER
  if (a === 'attackers' || b === 'attackers') return DOUBTFUL
  if (holds(b, a)) return ALWAYS_PART.has(a) ? WIDER : PERHAPS_WIDER
  if (holds(a, b)) return ALWAYS_PART.has(b) ? NARROWER : PERHAPS_NARROWER
  return DOUBTFUL
}

/** "North Koreans" killed abroad, in a war, are its soldiers: the demonym and the army are one side there. */
function isArmyAbroad(here: Side, there: Side): boolean {
  const kinds = [here.population.kind, there.population.kind]
  const countries = here.population.countries
  if (!kinds.includes('soldiers') || !kinds.includes('people') || countries.length === 0) return false
  const alike = compareNames(countries, there.population.countries) === SAME
  return alike && !isAtHome(countries, here.places) && !isAtHome(countries, there.places)
}

/** Fighters of a named armed group are not a country's soldiers or police. */
function areTwoForces(here: Side, there: Side): boolean {
  return isFightersOf(here.population, there.population) || isFightersOf(there.population, here.population)
}

function isFightersOf(a: Population, b: Population): boolean {
  if (a.groups.length === 0 || b.groups.length > 0 || a.countries.length > 0) return false
  return a.kind === 'combatants' && (b.kind === 'soldiers' || b.kind === 'police')
}

/** One side told as a country, the other not: "people killed" may be all of its people, or more; at home, they are its people. */
function compareUntold(here: Side, there: Side): Finding {
  if (here.told === there.told) return UNKNOWN
  const countries = [...here.population.countries, ...there.population.countries]
  if (isAtHome(countries, here.places) && isAtHome(countries, there.places)) return UNKNOWN
  return here.told ? PERHAPS_WIDER : PERHAPS_NARROWER
}

/** An armed group's dead beside a people's: a part of them, or another's. */
function compareGroups(a: Population, b: Population): Finding {
  if (a.groups.length > 0 && a.countries.length === 0 && b.countries.length > 0 && b.groups.length === 0)
    return PERHAPS_WIDER
  if (b.groups.length > 0 && b.countries.length === 0 && a.countries.length > 0 && a.groups.length === 0)
    return PERHAPS_NARROWER
  return UNKNOWN
}

/** Two sides that only the words counted name: "Malian soldiers" are not "Chadian soldiers". */
function compareWords(here: Side, there: Side): Finding {
  if (here.told || there.told) return UNKNOWN
  return compareNames(namesIn(here.claim.counted), namesIn(there.claim.counted))
}

const ORDER: readonly Finding['stand'][] = [
  'other',
  'doubtful',
  'wider',
  'narrower',
  'perhaps-wider',
  'perhaps-narrower',
]

function compareWho(here: Side, there: Side): Finding {
  const [a, b] = [here.population, there.population]
  const findings = [
    compareNames(a.countries, b.countries),
    compareNames(a.groups, b.groups),
    compareGroups(a, b),
    isArmyAbroad(here, there) ? SAME : areTwoForces(here, there) ? OTHER : compareKinds(a.kind, b.kind),
    here.typed || there.typed ? UNKNOWN : compareUntold(here, there),
    compareWords(here, there),
  ]
  if (here.typed || there.typed) return forTyped(here, there, findings)
  const way = combine(findings)
  return way ?? (findings.includes(SAME) ? SAME : UNKNOWN)
}

/** The same side and the same class of people; sides come again and again, and each two are compared once. */
export const who: Check = { name: 'who', check: rememberedByIds((side: Side) => side.who, compareWho) }

/** What the reader left out matches anything: a general word typed is no wider claim. */
function forTyped(here: Side, there: Side, findings: Finding[]): Finding {
  const general = (side: Side) =>
    side.typed && (side.population.kind === 'people' || side.population.kind === null)
  const kept = general(here) || general(there) ? findings.slice(0, 3) : findings
  return combine(kept) ?? SAME
}

/** The finding that decides among several; two that point opposite ways leave it doubtful. */
function combine(findings: Finding[]): Finding | null {
  const stands = findings.map((finding) => finding.stand)
  const up = stands.some((stand) => stand === 'wider' || stand === 'perhaps-wider')
  const down = stands.some((stand) => stand === 'narrower' || stand === 'perhaps-narrower')
  const worst = ORDER.find((stand) => stands.includes(stand))
  if (up && down && worst !== 'other') return DOUBTFUL
  return findings.find((finding) => finding.stand === worst) ?? null
}
