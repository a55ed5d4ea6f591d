import { remembered } from '../memo'
import { CLASS_OF } from '../population/class-words'
import type { Side } from '../side'
import { compareProfiles } from '../story/similarity'
import { type Check, DOUBTFUL, type Finding, SAME } from '../finding'

const OTHER: Finding = { stand: 'other', why: 'otherCounted' }

/** How alike two sentences must be for a general count (polls, prices, things) to be one question. */
const SENTENCES_ALIKE = { sure: 0.4, perhaps: 0.15 }

/** A sentence of few words is covered by the other: so much of its rare words stands there, and so many of them. */
const COVERED = { sure: 0.5, perhaps: 0.3, words: 2, wholly: 1 }

/** Units of something: a count or a share of it. All others (money, lengths, ages) are a measure by themselves. */
const OF_SOMETHING = new Set(['people', 'things', '', 'percent', 'percentage-points'])

const adjectives = remembered((side: Side): string[] =>
  side.claim.counted
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, -1)
    .filter((word) => word.length > 3),
)

/** Those sent are sent for tasks: builders and sappers are two contingents, unless the number is one. */
function sentForTasks(here: Side, there: Side): boolean {
  const { measure } = here.claim
  return measure === 'deployed' && (here.population.kind === 'workers' || there.population.kind === 'workers')
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
      if (a === b || here.ofPeople === there.ofPeople) return SAME
      return OTHER
    }
    if ((here.typed && a === '') || (there.typed && b === '')) return DOUBTFUL
    const named = compareNouns(here, there)
    if (named === 'other' && !here.ofPeople && !there.ofPeople) return OTHER
    const alike = sentencesAlike(here, there)
    if (alike === 'sure') return named === 'same' ? SAME : DOUBTFUL
    if (named === 'other') return OTHER
    if (alike === 'perhaps' && named !== 'untold') return DOUBTFUL
    if (named === 'same' && a !== '' && adjectives(here).some((word) => adjectives(there).includes(word)))
      return DOUBTFUL
    return OTHER
  },
}

/** How the nouns counted stand to each other: the same or of one class, none needed, not told on a side, or others. */
function compareNouns(here: Side, there: Side): 'same' | 'measured' | 'untold' | 'other' {
  const [a, b] = [here.claim, there.claim]
  if (a.countedLemma === b.countedLemma) return 'same'
  const kind = CLASS_OF[a.countedLemma]
  if (kind !== undefined && kind !== 'people' && kind === CLASS_OF[b.countedLemma]) return 'same'
  if (here.dimension === there.dimension && !OF_SOMETHING.has(a.unit)) return 'measured'
  return a.countedLemma === '' || b.countedLemma === '' ? 'untold' : 'other'
}

/** How much the two sentences have in common. */
function sentencesAlike(here: Side, there: Side): 'sure' | 'perhaps' | 'no' {
  const { cosine, covered, shared } = compareProfiles(here.sentence, there.sentence)
  if (cosine >= SENTENCES_ALIKE.sure) return 'sure'
  if (covered >= COVERED.sure && shared.length >= COVERED.words) return 'sure'
  if (covered === COVERED.wholly) return 'sure'
  return cosine >= SENTENCES_ALIKE.perhaps || (covered >= COVERED.perhaps && shared.length > 0)
    ? 'perhaps'
    : 'no'
}
