import { sameNumber, sameRareNumber } from '../counted/equal-number'
import type { Side } from '../side'
import { likeness } from '../story/similarity'
import type { Found } from './question'

/** Small numbers meet by chance all over the news; these are alike only in one story. */
const BY_CHANCE_BELOW = 10

/** How alike two articles must be for readers to hold their figures side by side. */
const SAME_TOPIC = { near: 0.3, overlapping: 0.12 }

/** Events further apart are not taken for one another; nor are tolls of which one is several times the other. */
const CONFUSED_WITHIN = { days: 31, times: 3 }

/** Respects in which two claims may differ and yet be taken for one another, when who and measure are the same. */
const EASILY_MISSED = new Set(['where', 'status', 'scope', 'period', 'story', 'change'])

function topic(here: Side, there: Side): number {
  return likeness(here.story, there.story).cosine
}

/**
 * Whether two claims that are of different questions in one respect may still be look-alikes, whatever else is found:
 * most pairs are not, and need no further look.
 */
export function mayLookAlike(here: Side, there: Side, found: Found[]): boolean {
  if (sameNumber(here, there) || found.some(({ why }) => why === 'otherSign')) return true
  return found.every(({ stand, check }) => stand !== 'other' || EASILY_MISSED.has(check))
}

/** The same side counted, or the same place below a country. */
function shareSubject(here: Side, there: Side): boolean {
  const { countries, groups } = here.population
  if (countries.some((code) => there.population.countries.includes(code))) return true
  if (groups.some((name) => there.population.groups.includes(name))) return true
  return shareSpot(here, there)
}

function shareSpot(here: Side, there: Side): boolean {
  const [spot] = here.places
  if (spot === undefined || spot !== there.places[0]) return false
  return here.places.length > 1 || there.places.length > 1
}

function sameQuestionElsewhere(here: Side, there: Side, others: Found[]): boolean {
  if (here.claim.measure === 'other' || here.claim.measure !== there.claim.measure) return false
  if (!others.every(({ check }) => EASILY_MISSED.has(check)) || !here.value || !there.value) return false
  const [low, high] = [Math.min(here.anchor, there.anchor), Math.max(here.anchor, there.anchor)]
  if (high > low * CONFUSED_WITHIN.times) return false
  const [a, b] = [here.timing.counted, there.timing.counted]
  const near = a === null || b === null || Math.abs(a - b) <= CONFUSED_WITHIN.days
  return near && shareSpot(here, there)
}

/** Too different to be taken for one: an unread measure, a noun that isn't told, or nothing but two stories. */
function isPlainlyOther(here: Side, there: Side, [first]: Found[]): boolean {
  switch (first?.check) {
    case 'story':
      return first.why === 'otherStory'
    case 'measure':
      return [here, there].some(({ claim, sign }) => claim.measure === 'other' && !sign)
    case 'counted':
      return here.ofPeople !== there.ofPeople || isUnnamed(here) || isUnnamed(there)
    default:
      return false
  }
}

function isUnnamed({ claim }: Side): boolean {
  return claim.countedLemma === ''
}

/**
 * Whether a reader would take two claims of different questions for the same, or for a conflict: the same digits in
 * one topic, signs of death beside a toll, or the same side and measure of another event, place or status.
 */
export function areLookAlikes(here: Side, there: Side, others: Found[]): boolean {
  if (isPlainlyOther(here, there, others)) return false
  const signs = others.some(({ why }) => why === 'otherSign')
  const killed = [here, there].some(({ claim }) => claim.measure === 'killed')
  if (signs) return killed && (shareSubject(here, there) || topic(here, there) >= SAME_TOPIC.overlapping)
  if (sameNumber(here, there)) {
    const ofThings = others.some(({ check }) => check === 'counted')
    if (ofThings && !sameRareNumber(here, there)) return false
    if (here.anchor < BY_CHANCE_BELOW) return topic(here, there) >= SAME_TOPIC.near
    if (topic(here, there) >= SAME_TOPIC.overlapping) return true
    return shareSubject(here, there) && !others.some(({ check }) => check === 'story')
  }
  return sameQuestionElsewhere(here, there, others)
}
