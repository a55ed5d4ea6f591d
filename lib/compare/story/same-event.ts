import type { Side } from '../side'
import { isRecalled } from './background'
import { daysBetween, isRetold, ONE_WEEK, onOneDayPast, onOtherDays } from './days-apart'
import {
  MOST_MORE,
  onOneDayInOneTown,
  richness,
  signsOfKind,
  signsOfNumbers,
  signsOfSpot,
} from './event-signs'
import { numberOf, sameWrittenNumber } from './same-number'
import { wordsBesidesPlaces } from './shared-words'
import { likeness } from './similarity'
import { sameDisease, sameStorm } from './spot'

/** Whether two claims tell of one event, and what spoke against it. */
export type SameEvent = 'same' | 'other-day' | 'other-story'

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
  { rare: 10, cosine: 0.13, signs: 1 },
  { rare: 30, cosine: 0.18, signs: 2 },
  { rare: Infinity, cosine: 0.23, signs: 3 },
]

/** What more is needed the longer the time between the articles; without dates, as for a week. */
const BY_DAYS: readonly (Needed & { days: number })[] = [
  { days: 3, cosine: 0, signs: 0 },
  { days: 7, cosine: 0.03, signs: 1 },
  { days: 31, cosine: 0.2, signs: 3 },
  { days: Infinity, cosine: 0.3, signs: 4 },
]
const UNDATED: Needed = { cosine: 0.02, signs: 0 }

/** What one sign, as a spot or a number in common, does in place of likeness of words. */
const SIGN_COSINE = 0.04

/** From so many rare words in common, besides places, a text of few words is of the other's event, if they are not lost in it. */
const FEW_WORDS = { rare: 10, shared: 2, cosine: 0.08, days: ONE_WEEK }

/** What one number from two on is worth in a text of few words; and how much of its words, usual ones included, then suffices. */
const SMALL_NUMBER = { least: 2, cosine: 0.04, covered: 0.6 }

/** A storm's toll is told for a month; another year's may bear its name again. */
const STORM_DAYS = 31

/** Likeness from which two articles on one disease are on one outbreak. */
const OUTBREAK_COSINE = 0.2

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

/** Whether two claims, each of one event, are of one and the same: by day, and by the words of their articles. */
export function sameEvent(here: Side, there: Side): SameEvent {
  if (onOtherDays(here, there)) return 'other-day'
  if (onOneDayPast(here, there) && sameWrittenNumber(here, there)) return 'same'
  if (isRecalled(here, there)) return 'same'
  const storm = sameStorm(here, there)
  if (storm === false) return 'other-story'
  if (storm && (daysBetween(here, there) ?? Infinity) <= STORM_DAYS) return 'same'
  const leads = likeness(here.story, there.story)
  const words = wordsBesidesPlaces(leads.shared, here, there)
  if (isShort(here, there)) {
    if (words >= FEW_WORDS.shared && leads.cosine >= FEW_WORDS.cosine) return 'same'
    if (leads.covered >= SMALL_NUMBER.covered && smallNumber(here, there) > 0) return 'same'
  }
  const needed = neededFor(here, there)
  const few = smallNumber(here, there)
  const isEnough = (signs: number) =>
    leads.cosine + signs * SIGN_COSINE + few >= needed.cosine && words + signs >= needed.signs
  const least = signsOfSpot(here, there) + Number(sameWrittenNumber(here, there))
  if (isEnough(least)) return 'same'
  if (!isEnough(least + MOST_MORE) && leads.cosine < OUTBREAK_COSINE && !sameWrittenNumber(here, there))
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
