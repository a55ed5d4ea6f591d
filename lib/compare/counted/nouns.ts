import { CLASS_OF } from '../population/class-words'
import type { Side } from '../side'
import { stemOf } from '../story/common-words'
import { SYNONYM_SETS } from './synonym-words'

/** How the nouns counted stand to each other. */
export type Nouns = 'same' | 'measured' | 'untold' | 'other'

/** Units of something: a count or a share of it. All others (money, lengths, ages) are a measure by themselves. */
const OF_SOMETHING = new Set(['people', 'things', '', 'percent', 'percentage-points'])

/** The same noun or one of its class, none needed (money, lengths), not told on a side, or others. */
export function compareNouns(here: Side, there: Side): Nouns {
  const [a, b] = [here.claim, there.claim]
  if (a.countedLemma === b.countedLemma) return a.countedLemma === '' ? bothUntold(here, there) : 'same'
  if (a.countedLemma === '' || b.countedLemma === '') return isMeasured(here, there) ? 'measured' : 'untold'
  if (nameOne(a.countedLemma, b.countedLemma)) return 'same'
  if (stands(a.countedLemma, b.counted) || stands(b.countedLemma, a.counted)) return 'same'
  return isMeasured(here, there) ? 'measured' : 'other'
}

function bothUntold(here: Side, there: Side): Nouns {
  return isMeasured(here, there) ? 'measured' : 'untold'
}

function isMeasured(here: Side, there: Side): boolean {
  return here.dimension === there.dimension && !OF_SOMETHING.has(here.claim.unit)
}

/** "Cars" and "vehicles", "apps" and "app". */
function nameOne(a: string, b: string): boolean {
  if (stemOf(a) === stemOf(b)) return true
  const kind = CLASS_OF[a]
  if (kind !== undefined && kind !== 'people' && kind === CLASS_OF[b]) return true
  const [sets, others] = [SYNONYM_SETS.get(a), SYNONYM_SETS.get(b)]
  return sets !== undefined && others !== undefined && [...sets].some((set) => others.has(set))
}

/** Whether a noun stands among the words that the other claim counts ("two officers", "two officers on patrol"). */
function stands(lemma: string, counted: string): boolean {
  const stem = stemOf(lemma)
  return counted
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => stemOf(word) === stem)
}
