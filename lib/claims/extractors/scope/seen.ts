import type { View } from '../../grammar/view'
import type { MeasureReading } from '../measure/reading'
import { PICTURES, SEEN } from './scope-words'

/** How near the verb of seeing stands to bodies, and how far before the hurt their picture is named, in tokens. */
const SEEN_NEAR = 6
const PICTURE_FAR = 16

/** Between a picture and those hurt these open a clause of what else is told. */
const CLAUSES = new Set('which where when after who that said says ; :'.split(' '))

/** "A picture showed five bodies", "the bodies of two men could be seen". */
function areBodies({ tokens, spots }: View, at: number): boolean {
  const { head, lead, wide } = spots[at]!
  const lemma = tokens[head]?.lemma
  if (lemma !== 'body' && lemma !== 'corpse') return false
  const beside = tokens.slice(Math.max(0, lead - SEEN_NEAR), wide + SEEN_NEAR)
  return beside.some((token) => SEEN.has(token.lemma)) || tokens.some((token) => PICTURES.has(token.lemma))
}

/** "Footage showed four wounded men", "photographs of six men who were killed". */
function arePictured({ tokens, spots }: View, at: number): boolean {
  const { lead } = spots[at]!
  let shown = tokens[lead - 1]?.lower === 'of'
  for (let i = lead - 1; i >= 0 && i > lead - PICTURE_FAR; i--) {
    const { lower, lemma } = tokens[i]!
    if (CLAUSES.has(lower)) return false
    shown ||= SEEN.has(lemma)
    if (PICTURES.has(lemma) || PICTURES.has(lower.replace(/s$/, ''))) return shown
  }
  return false
}

/** As many as were seen, not as many as were hurt. */
export function isSeen(view: View, at: number, { rule, link }: MeasureReading): boolean {
  const isObject = rule === 'verb' && link?.how === 'object'
  return areBodies(view, at) || (!isObject && arePictured(view, at))
}
