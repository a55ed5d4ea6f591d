import type { Side } from '../side'
import { likeness } from './similarity'
import { sharedNumbers } from './shared-numbers'
import { sameDisease, sameKind, sameSpot, tellsOfWarfare } from './spot'
import { countryStems } from './country-stems'
import { stemIdsOf } from './vocabulary'

/** Whether two claims tell of one event, and what spoke against it. */
export type SameEvent = 'same' | 'other-day' | 'other-story'

/** An event's day is told alike but for night hours and time zones. */
const EVENT_DAY_TOLERANCE = 1

/** Days after which an event is told as history. */
const LONG_PAST = 31

/** What two texts must have in common to be of one event: cosine of weighted stems, and signs of their own. */
interface Needed {
  cosine: number
  signs: number
}

/**
 * By the shorter text's wealth of words (sum of squared weights of its rare stems: a sentence has some 5, a lead of
 * 1,500 letters some 60). Tried on headlines beside their own texts and strangers', on halves of articles, and on
 * reports of strikes on one city in one week: each is above 98 in 100 pairs of strangers.
 */
const BY_LENGTH: readonly (Needed & { rare: number })[] = [
  { rare: 10, cosine: 0.15, signs: 1 },
  { rare: 30, cosine: 0.2, signs: 2 },
  { rare: Infinity, cosine: 0.25, signs: 3 },
]

/** What more is needed the longer the time between the articles; without dates, as for a week. */
const BY_DAYS: readonly (Needed & { days: number })[] = [
  { days: 3, cosine: 0, signs: 0 },
  { days: 7, cosine: 0.03, signs: 1 },
  { days: 31, cosine: 0.2, signs: 3 },
  { days: Infinity, cosine: 0.3, signs: 4 },
]
const UNDATED: Needed = { cosine: 0.02, signs: 0 }

/**
 * What one spot, or one number, does in place of words; a town in a short text does more. Numbers below ten meet by
 * chance, and so do round ones below a thousand.
 */
const SIGN = { cosine: 0.04, shortText: 30, leastNumber: 10, leastRound: 1000 }

/** From so many rare words in common, besides places, a text of few words is of the other's event, if they are not lost in it. */
const FEW_WORDS = { rare: 10, shared: 2, cosine: 0.08, days: 7 }

/** What one number from two on is worth in a text of few words; and how much of its words, usual ones included, then suffices. */
const SMALL_NUMBER = { least: 2, cosine: 0.04, covered: 0.6 }

function onOtherDays(here: Side, there: Side): boolean {
  const [a, b] = [here.eventDay, there.eventDay]
  if (a && b) {
    const apart = Math.max(a.from - b.to, b.from - a.to)
    return apart > EVENT_DAY_TOLERANCE && !mayBeSearchDay(apart, here, there)
  }
  if (a) return isAfter(a, there) || isHistory(a, here, there)
  return b ? isAfter(b, here) || isHistory(b, there, here) : false
}

/** After a quake or a crash the day of the search is told beside a toll that has grown, and may be taken for the event's. */
const SEARCH_DAYS = 3

function mayBeSearchDay(apart: number, here: Side, there: Side): boolean {
  if (apart > SEARCH_DAYS || !sameSpot(here, there) || !sameKind(here, there)) return false
  const later = (there.timing.counted ?? 0) - (here.timing.counted ?? 0)
  return later > 0 ? there.anchor > here.anchor : later < 0 && here.anchor > there.anchor
}

/** A day long past when its article was out, beside what another article tells as news. */
function isHistory(day: { to: number }, side: Side, other: Side): boolean {
  return isLongPast(day, side) && isLongPast(day, other) && !sameNumber(side, other)
}

/** A day long past when a claim's article was out. */
function isLongPast({ to }: { to: number }, { timing }: Side): boolean {
  return timing.published !== null && timing.published - to > LONG_PAST
}

/** An article out before the event cannot tell of it. */
function isAfter(day: { from: number }, side: Side): boolean {
  return side.timing.published !== null && day.from - side.timing.published > EVENT_DAY_TOLERANCE
}

/** Days between two articles; null where either is undated. */
function daysBetween(here: Side, there: Side): number | null {
  const [a, b] = [here.timing.published, there.timing.published]
  return a === null || b === null ? null : Math.abs(a - b)
}

/** What a spot is worth, in signs: a town (below a region) counts twice where there are few words. */
function signsOfSpot(here: Side, there: Side): number {
  if (!sameSpot(here, there)) return 0
  const isTown = Math.max(here.places.length, there.places.length) > 2
  return isTown && richness(here, there) <= SIGN.shortText ? 2 : 1
}

/** Two by numbers, two by kind, one by day: more signs than these are not found by a closer look. */
const MOST_MORE = 5

/** Likeness from which two articles on one disease are on one outbreak. */
const OUTBREAK_COSINE = 0.2

/** One number told of both; or, in reports of one week, tolls that one has from the other. */
function signsOfNumbers(here: Side, there: Side): number {
  const same = Number(sameNumber(here, there))
  const days = daysBetween(here, there)
  if (days === null || days > FEW_WORDS.days || tellsOfWarfare(here) || tellsOfWarfare(there)) {
    return Math.max(same, Math.min(1, sharedNumbers(here.report, there.report)))
  }
  return Math.max(2 * same, sharedNumbers(here.report, there.report))
}

/** One town on one day, as both state; in a war that is no sign. */
function onOneDayInOneTown(here: Side, there: Side): boolean {
  if (tellsOfWarfare(here) || tellsOfWarfare(there)) return false
  const [a, b] = [here.eventDay, there.eventDay]
  return a !== null && b !== null && a.from === b.from && a.to === b.to && sameSpot(here, there)
}

/** Months later an event is told as "in February", with the toll that it had. */
function isRetold(here: Side, there: Side): boolean {
  const [a, b] = [here.eventDay, there.eventDay]
  if (!a || !b || a.from > b.to || b.from > a.to || !sameNumber(here, there)) return false
  if (Math.max(a.to - a.from, b.to - b.from) > LONG_PAST) return false
  return (daysBetween(here, there) ?? 0) > LONG_PAST && sameKind(here, there)
}

/** An event of one kind in one spot within so many days counts as two more signs. */
const ONE_KIND = { days: 4, signs: 2 }

function signsOfKind(here: Side, there: Side): number {
  const days = daysBetween(here, there)
  if (days === null || days > ONE_KIND.days || !sameSpot(here, there)) return 0
  return sameKind(here, there) ? ONE_KIND.signs : 0
}

function richness(here: Side, there: Side): number {
  return Math.min(here.story.rare, there.story.rare)
}

function numberOf({ claim }: Side): number | null {
  return claim.low ?? claim.high
}

/** Numbers equal to the last digit, and not by chance. */
function sameNumber(here: Side, there: Side): boolean {
  const a = numberOf(here)
  return a !== null && a === numberOf(there) && a >= (a % 10 === 0 ? SIGN.leastRound : SIGN.leastNumber)
}

/** Whether one of the texts is hardly more than a sentence, and no dates set the articles apart. */
function isShort(here: Side, there: Side): boolean {
  const days = daysBetween(here, there)
  return richness(here, there) <= FEW_WORDS.rare && (days === null || days <= FEW_WORDS.days)
}

function smallNumber(here: Side, there: Side): number {
  if (richness(here, there) > FEW_WORDS.rare) return 0
  const a = numberOf(here)
  return a !== null && a === numberOf(there) && a >= SMALL_NUMBER.least ? SMALL_NUMBER.cosine : 0
}

function neededFor(here: Side, there: Side): Needed {
  const rare = richness(here, there)
  const days = daysBetween(here, there)
  const length = BY_LENGTH.find((step) => rare <= step.rare) ?? UNDATED
  const time = days === null ? UNDATED : (BY_DAYS.find((step) => days <= step.days) ?? UNDATED)
  return { cosine: length.cosine + time.cosine, signs: length.signs + time.signs }
}

/** Stems of the places' names, by the number of their chain. */
const PLACE_STEMS = new Map<number, ReadonlySet<number>>()

function placeStems({ places, place }: Side): ReadonlySet<number> {
  const known = PLACE_STEMS.get(place)
  if (known) return known
  const stems = new Set(places.flatMap(stemIdsOf))
  PLACE_STEMS.set(place, stems)
  return stems
}

/** Rare words that both share, place names left aside: two events in one city share those. */
function wordsBesidesPlaces(shared: readonly number[], here: Side, there: Side): number {
  if (shared.length === 0) return 0
  const [a, b] = [placeStems(here), placeStems(there)]
  let count = 0
  const lands = countryStems()
  for (const stem of shared) if (!a.has(stem) && !b.has(stem) && !lands.has(stem)) count++
  return count
}

/** Both name one day, long past when either wrote: what is told of that day is told as history, in few words. */
function onOneDayPast(here: Side, there: Side): boolean {
  const [a, b] = [here.eventDay, there.eventDay]
  if (!a || !b || a.from !== a.to || a.to !== b.to || b.from !== b.to) return false
  return isLongPast(a, here) && isLongPast(a, there)
}

/** Whether two claims, each of one event, are of one and the same: by day, and by the words of their articles. */
export function sameEvent(here: Side, there: Side): SameEvent {
  if (onOtherDays(here, there)) return 'other-day'
  if (onOneDayPast(here, there) && sameNumber(here, there)) return 'same'
  const leads = likeness(here.story, there.story)
  const words = wordsBesidesPlaces(leads.shared, here, there)
  if (isShort(here, there)) {
    if (words >= FEW_WORDS.shared && leads.cosine >= FEW_WORDS.cosine) return 'same'
    if (leads.covered >= SMALL_NUMBER.covered && smallNumber(here, there) > 0) return 'same'
  }
  const needed = neededFor(here, there)
  const few = smallNumber(here, there)
  const isEnough = (signs: number) =>
    leads.cosine + signs * SIGN.cosine + few >= needed.cosine && words + signs >= needed.signs
  const least = signsOfSpot(here, there) + Number(sameNumber(here, there))
  if (isEnough(least)) return 'same'
  if (!isEnough(least + MOST_MORE) && leads.cosine < OUTBREAK_COSINE && !sameNumber(here, there))
    return 'other-story'
  if (sameDisease(here, there) && leads.cosine >= OUTBREAK_COSINE) return 'same'
  if (isRetold(here, there)) return 'same'
  const signs =
    signsOfSpot(here, there) +
    signsOfNumbers(here, there) +
    signsOfKind(here, there) +
    Number(onOneDayInOneTown(here, there))
  return isEnough(signs) ? 'same' : 'other-story'
}
