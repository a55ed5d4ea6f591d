import { containedVerdict } from './contained'
import { isGrownToll } from './grown-toll'
import { first, type Found } from './question'
import type { SameQuestion } from './same-question'
import { type Verdict, weakly } from './verdict'

/** A claim told more broadly or more closely, whose number is lower, is a part. */
export function perhapsContained(question: SameQuestion, found: Found[]): Verdict | null {
  const up = first(found, 'perhaps-wider')
  const down = first(found, 'perhaps-narrower')
  if (up && down) return weakly('unclear', 'unclearScope')
  const way = up ?? down
  if (!way || isAboveWhole(question, way) || isGrownToll(question, way)) return null
  const verdict = containedVerdict(question.here, question.there, way)
  return verdict?.relation === 'wider' || verdict?.relation === 'narrower' ? verdict : null
}

/** A number above that of what may hold it ("1,700", told from one city, after the country's "more than 1,000") is no part. */
function isAboveWhole({ here, there }: SameQuestion, way: Found): boolean {
  return way.stand === 'perhaps-wider' ? here.anchor > there.anchor : there.anchor > here.anchor
}
