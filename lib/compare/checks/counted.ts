import { CLASS_OF } from '../population/class-words'
import type { Side } from '../side'
import { sentenceProfile } from '../story/profile'
import { compareProfiles } from '../story/similarity'
import { type Check, DOUBTFUL, type Finding, SAME } from '../finding'

const OTHER: Finding = { stand: 'other', why: 'otherCounted' }

/** How alike two sentences must be for a general count (polls, prices, things) to be one question. */
const SENTENCES_ALIKE = { sure: 0.4, perhaps: 0.15 }

function isPeople(side: Side): boolean {
  const { unit, countedLemma } = side.claim
  return unit === 'people' || countedLemma === '' || CLASS_OF[countedLemma] !== undefined
}

function adjectives(side: Side): string[] {
  return side.claim.counted
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, -1)
    .filter((word) => word.length > 3)
}

/** Those sent are sent for tasks: builders and sappers are two contingents, unless the number is one. */
function sentForTasks(here: Side, there: Side): boolean {
  const kinds = [here.population.kind, there.population.kind]
  return here.claim.measure === 'deployed' && kinds.includes('workers')
}

/** The same thing counted. Tolls count people, whom `who` compares; all else must name the same thing. */
export const counted: Check = {
  name: 'counted',
  check: (here, there) => {
    const a = here.claim.countedLemma
    const b = there.claim.countedLemma
    const general = here.claim.measure === 'other' || there.claim.measure === 'other'
    if (!general) {
      if (a !== b && sentForTasks(here, there)) return DOUBTFUL
      if (a === b || isPeople(here) === isPeople(there)) return SAME
      return OTHER
    }
    if ((here.typed && a === '') || (there.typed && b === '')) return DOUBTFUL
    if (a !== b && !isPeople(here) && !isPeople(there)) return OTHER
    const { cosine } = compareProfiles(sentenceProfile(here.claim.quote), sentenceProfile(there.claim.quote))
    if (a === b && cosine >= SENTENCES_ALIKE.sure) return SAME
    if (a === b && cosine >= SENTENCES_ALIKE.perhaps) return DOUBTFUL
    if (a === b && a !== '' && adjectives(here).some((word) => adjectives(there).includes(word)))
      return DOUBTFUL
    if (cosine >= SENTENCES_ALIKE.sure) return DOUBTFUL
    return OTHER
  },
}
