import { areBothBurned } from '../counted/burned'
import { isAge, isReportingTime, sameNumber, sameRareNumber, sameRarePeople } from '../counted/equal-number'
import { compareNouns, type Nouns } from '../counted/nouns'
import { type Check, DOUBTFUL, type Finding, SAME } from '../finding'
import { remembered } from '../memo'
import type { Side } from '../side'
import { compareProfiles } from '../story/similarity'

const OTHER: Finding = { stand: 'other', why: 'otherCounted' }

/** How alike two sentences must be for a general count (polls, prices, things) to be one question. */
const SENTENCES_ALIKE = { nearly: 0.6, sure: 0.4, perhaps: 0.15 }

/** A sentence of few words is covered by the other: so much of its rare words stands there, and so many of them. */
const COVERED = { sure: 0.5, perhaps: 0.3, words: 2, wholly: 1 }

/** A text of so few rare words is a headline: an age in it is that of the person told of. */
const HEADLINE_WORDS = 10

type Alike = 'nearly' | 'sure' | 'perhaps' | 'no'

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
    if (isAge(here) !== isAge(there)) return OTHER
    const nouns = compareNouns(here, there)
    return isSame(here, there, nouns) ? SAME : mayBeSame(here, there, nouns) ? DOUBTFUL : OTHER
  },
}

/** "646 remain in hospital" beside all who were freed: what is left of a count is another. */
const LEFT = /\b(?:remain(?:s|ed|ing)?|still)\b/i

function isWhatIsLeft(here: Side, there: Side): boolean {
  return LEFT.test(here.claim.quote) !== LEFT.test(there.claim.quote)
}

/** One noun in like sentences; where one isn't told, in sentences that are nearly one. */
function isSame(here: Side, there: Side, nouns: Nouns): boolean {
  const alike = sentencesAlike(here, there)
  if (nouns === 'same') return (alike === 'sure' && !isWhatIsLeft(here, there)) || alike === 'nearly'
  if (nouns !== 'measured') return false
  if (areBothBurned(here, there)) return true
  return alike === 'nearly' && (here.claim.countedLemma === '' || there.claim.countedLemma === '')
}

/** One noun, or one number with nothing against it: enough to agree, in one story, and never to conflict. */
function mayBeSame(here: Side, there: Side, nouns: Nouns): boolean {
  const alike = sentencesAlike(here, there)
  const someLikeness = alike !== 'no'
  if (nouns === 'same') {
    if (someLikeness || sameRareNumber(here, there)) return true
    return adjectives(here).some((word) => adjectives(there).includes(word))
  }
  if (!sameNumber(here, there)) return false
  if (isAge(here)) return someLikeness || Math.min(here.story.rare, there.story.rare) <= HEADLINE_WORDS
  if (nouns === 'measured') {
    return isReportingTime(here) ? alike === 'nearly' : someLikeness || sameRareNumber(here, there)
  }
  if (nouns === 'untold') return alike === 'sure' || alike === 'nearly' || sameRareNumber(here, there)
  if (sameRarePeople(here, there)) return true
  return here.ofPeople && there.ofPeople && (alike === 'sure' || alike === 'nearly')
}

/** How much the two sentences have in common. */
function sentencesAlike(here: Side, there: Side): Alike {
  const { cosine, covered, shared } = compareProfiles(here.sentence, there.sentence)
  if (cosine >= SENTENCES_ALIKE.nearly) return 'nearly'
  if (cosine >= SENTENCES_ALIKE.sure) return 'sure'
  if (covered >= COVERED.sure && shared.length >= COVERED.words) return 'sure'
  if (covered === COVERED.wholly) return 'sure'
  return cosine >= SENTENCES_ALIKE.perhaps || (covered >= COVERED.perhaps && shared.length > 0)
    ? 'perhaps'
    : 'no'
}
