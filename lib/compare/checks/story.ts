import { comparePlaces } from '../place/compare-places'
import { sameEvent } from '../story/same-event'
import { likeness } from '../story/similarity'
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
  return stand === 'same' || stand === (there.scope === 'running-total' ? 'wider' : 'narrower')
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
    return holdsByQuestion(here, there) ? SAME : FINDINGS[sameEvent(here, there)]
  },
}
