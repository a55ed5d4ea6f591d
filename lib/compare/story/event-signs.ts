import type { Side } from '../side'
import { daysBetween, ONE_WEEK } from './days-apart'
import { sameWrittenNumber } from './same-number'
import { sharedNumbers } from './shared-numbers'
import { likeness } from './similarity'
import { sameKind, sameSpot, tellsOfWarfare } from './spot'

/** Wealth of words up to which a text is short: a town in it tells more than in a long one. */
const SHORT_TEXT = 30

/** Two by numbers, two by kind, one by day: more signs than these are not found by a closer look. */
export const MOST_MORE = 5

/** The shorter text's wealth of words: sum of squared weights of its rare stems. */
export function richness(here: Side, there: Side): number {
  return Math.min(here.story.rare, there.story.rare)
}

/** What a spot is worth, in signs: a town (below a region) counts twice where there are few words. */
export function signsOfSpot(here: Side, there: Side): number {
  if (!sameSpot(here, there)) return 0
  const isTown = Math.max(here.places.length, there.places.length) > 2
  return isTown && richness(here, there) <= SHORT_TEXT ? 2 : 1
}

/** One number told of both; or, in reports of one week, tolls that one has from the other. */
export function signsOfNumbers(here: Side, there: Side): number {
  const same = Number(sameWrittenNumber(here, there))
  const days = daysBetween(here, there)
  if (days === null || days > ONE_WEEK || tellsOfWarfare(here) || tellsOfWarfare(there)) {
    return Math.max(same, Math.min(1, sharedNumbers(here.report, there.report)))
  }
  return Math.max(2 * same, sharedNumbers(here.report, there.report))
}

/** One town on one day, as both state; in a war that is no sign. */
export function onOneDayInOneTown(here: Side, there: Side): boolean {
  if (tellsOfWarfare(here) || tellsOfWarfare(there)) return false
  const [a, b] = [here.eventDay, there.eventDay]
  return a !== null && b !== null && a.from === b.from && a.to === b.to && sameSpot(here, there)
}

/** An event of one kind in one spot within so many days counts as two more signs. */
const ONE_KIND = { days: 4, signs: 2 }

/** One kind of event in one country, told as the country's, in articles this alike counts as one more. */
const ONE_COUNTRY = { cosine: 0.35, signs: 1 }

function isOfOneCountry({ places: a }: Side, { places: b }: Side): boolean {
  return a.length > 0 && a.at(-1) === b.at(-1) && Math.min(a.length, b.length) === 1
}

/** What a kind of event that both tell is worth, in signs. */
export function signsOfKind(here: Side, there: Side): number {
  const days = daysBetween(here, there)
  if (days === null || days > ONE_KIND.days || !sameKind(here, there)) return 0
  if (sameSpot(here, there)) return ONE_KIND.signs
  return isOfOneCountry(here, there) && likeness(here.story, there.story).cosine >= ONE_COUNTRY.cosine
    ? ONE_COUNTRY.signs
    : 0
}
