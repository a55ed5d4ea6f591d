import type { Side } from '../side'
import { compareProfiles } from './similarity'
import { wordsBesidesPlaces } from './shared-words'
import { sameSpot, tellsOfWarfare } from './spot'

/** An article follows an event so many days at most; what fell longer before it is its background. */
const NEWS_DAYS = 3

/** So many rare words of the sentence, besides places, must stand in the article on the event itself. */
const SHARED_WORDS = 2

/** Whether a claim tells of a day well before its article. */
function isPast({ eventDay, timing }: Side): boolean {
  return eventDay !== null && timing.published !== null && timing.published - eventDay.to > NEWS_DAYS
}

/** Whether an article is out on the days told, or just after them. */
function isNewsOf({ from, to }: { from: number; to: number }, { timing, eventDay }: Side): boolean {
  if (timing.published === null || timing.published < from || timing.published - to > NEWS_DAYS) return false
  return eventDay === null || (eventDay.to >= from - 1 && eventDay.from <= to + 1)
}

function tells(background: Side, news: Side): boolean {
  if (!background.eventDay || !isPast(background) || !isNewsOf(background.eventDay, news)) return false
  if (!sameSpot(background, news) || tellsOfWarfare(background) || tellsOfWarfare(news)) return false
  const { shared } = compareProfiles(background.sentence, news.story)
  return wordsBesidesPlaces(shared, background, news) >= SHARED_WORDS
}

/** Whether one report recalls, in a sentence of its background, the event that the other one is on. */
export function isRecalled(here: Side, there: Side): boolean {
  return tells(here, there) || tells(there, here)
}
