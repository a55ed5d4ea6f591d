import { comparePlaces } from '../place/compare-places'
import { sameEvent } from '../story/same-event'
import { storyOf } from '../story/profile'
import { likeness } from '../story/similarity'
import type { Side } from '../side'
import { countsForce } from '../time/scope'
import { isStock } from '../verdict/growth'
import { type Check, type Finding, SAME } from '../finding'

const FINDINGS: Record<ReturnType<typeof sameEvent>, Finding> = {
  same: SAME,
  'other-day': { stand: 'other', why: 'otherDay' },
  'other-story': { stand: 'other', why: 'otherStory' },
}

/** How alike two articles must be to ask of one running count where no side of a war is named: one cause, one place. */
const ONE_CAUSE = { anywhere: 0.2, inOnePlace: 0.1 }

function hasSide(side: Side): boolean {
  return side.population.countries.length > 0 || side.population.groups.length > 0
}

/** Counts that run over events: told so, or of a force, or of those sent, with no word of an event. */
function isRunning({ scope, claim, population, places }: Side): boolean {
  if (scope === 'running-total' || isStock(claim)) return true
  return scope === 'other' && (claim.measure === 'deployed' || countsForce(population, places))
}

/** A long total, and an event or a day that it may hold: by its side or its place, whatever article either stands in. */
function holdsByQuestion(here: Side, there: Side): boolean {
  const totals = [here, there].filter(({ scope }) => scope === 'running-total')
  if (totals.length !== 1) return false
  const stand = comparePlaces(here, there)
  const total = totals[0] === there ? 'wider' : 'narrower'
  return (hasSide(here) && hasSide(there)) || stand === 'same' || stand === total
}

/**
 * The same story. A running total of a side in a war is one question in whatever article it stands, and so is what it
 * holds; a claim of one event needs the same event.
 */
export const story: Check = {
  name: 'story',
  check: (here, there) => {
    if (here.typed || there.typed) return SAME
    if (isRunning(here) && isRunning(there)) {
      if (hasSide(here) && hasSide(there)) return SAME
      const { cosine, shared } = likeness(storyOf(here.report), storyOf(there.report))
      const onePlace = comparePlaces(here, there) === 'same'
      const needed = onePlace ? ONE_CAUSE.inOnePlace : ONE_CAUSE.anywhere
      return cosine >= needed && shared.length > 0 ? SAME : FINDINGS['other-story']
    }
    return holdsByQuestion(here, there) ? SAME : FINDINGS[sameEvent(here, there)]
  },
}
