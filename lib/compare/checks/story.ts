import { comparePlaces } from '../place/compare-places'
import { sameEvent } from '../story/same-event'
import { compareProfiles, likeness } from '../story/similarity'
import { ofOtherDiseases } from '../story/spot'
import type { Side } from '../side'
import { type Check, type Finding, SAME } from '../finding'

const FINDINGS: Record<ReturnType<typeof sameEvent>, Finding> = {
  same: SAME,
  'other-day': { stand: 'other', why: 'otherDay' },
  'other-story': { stand: 'other', why: 'otherStory' },
}

/** How alike two articles must be to ask of one running count where no side of a war is named: one cause, one place. */
const ONE_CAUSE = { anywhere: 0.2, inOnePlace: 0.1 }

/** A long total, and an event or a day that it may hold: by its side or its place, whatever article either stands in. */
function holdsByQuestion(here: Side, there: Side): boolean {
  if ((here.scope === 'running-total') === (there.scope === 'running-total')) return false
  if (here.told && there.told) return true
  const stand = comparePlaces(here, there)
  if (stand !== 'same' && stand !== (there.scope === 'running-total' ? 'wider' : 'narrower')) return false
  return !ofOtherDiseases(here, there) && likeness(here.story, there.story).cosine >= ONE_CAUSE.inOnePlace
}

/** How alike two sentences, and their articles, must be to tell of one thing that is no event, weeks apart. */
const ONE_TOPIC = { sentence: 0.6, story: 0.3 }

/** Troops massed at a border, a rate, a share: what is told again in much the same words, and is no event. */
function isOneTopic(here: Side, there: Side): boolean {
  if (here.claim.measure !== 'other' || here.scope === 'event' || there.scope === 'event') return false
  if (likeness(here.story, there.story).cosine < ONE_TOPIC.story) return false
  return compareProfiles(here.sentence, there.sentence).cosine >= ONE_TOPIC.sentence
}

/**
 * The same story. A running total of a side in a war is one question in whatever article it stands, and so is what it
 * holds; a claim of one event needs the same event.
 */
export const story: Check = {
  name: 'story',
  check: (here, there) => {
    if (here.typed || there.typed) return SAME
    if (here.running && there.running) {
      if (here.told && there.told) return SAME
      const { cosine, shared } = likeness(here.story, there.story)
      const onePlace = comparePlaces(here, there) === 'same'
      const needed = onePlace ? ONE_CAUSE.inOnePlace : ONE_CAUSE.anywhere
      return cosine >= needed && shared.length > 0 ? SAME : FINDINGS['other-story']
    }
    if (holdsByQuestion(here, there)) return SAME
    const found = FINDINGS[sameEvent(here, there)]
    return found === SAME || !isOneTopic(here, there) ? found : SAME
  },
}
