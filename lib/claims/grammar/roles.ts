import type { View } from './view'

/** Prepositions that put a figure beside the point: "in 3 attacks", "by 20 drones". */
const BESIDE = new Set(
  (
    'in on at by for from near during within over under after before since across into onto through throughout between against of ' +
    'about with without to until till per inside outside around amid beyond behind beneath above below toward towards among amongst ' +
    'via despite than like upon off out up down following'
  ).split(' '),
)
const GROUPS = new Set(
  'total group family crew team sum squad party minimum maximum estimate convoy average brigade battalion contingent force detachment platoon division garrison column delegation batch crowd mob band gang caravan'.split(
    ' ',
  ),
)
const TOGETHER = new Set(['along', 'together', 'alongside', 'besides'])

/** Whether a figure is only joined to the one hurt: "along with three others", "alongside his two sons". */
export function isJoined(view: View, at: number): boolean {
  const { lead, possessed } = view.spots[at]!
  const before = view.tokens[lead - 1]?.lower ?? ''
  if (before === 'alongside') return true
  if (before === 'as' && view.tokens[lead - 2]?.lower === 'well') return true
  if (before === 'to' && view.tokens[lead - 2]?.lower === 'addition') return true
  return before === 'with' && (possessed || TOGETHER.has(view.tokens[lead - 2]?.lower ?? ''))
}

/** Whether a figure stands in a prepositional phrase and so is neither subject nor object. */
export function isBeside(view: View, at: number): boolean {
  const { lead } = view.spots[at]!
  const before = view.tokens[lead - 1]
  if (!before || !BESIDE.has(before.lower)) return false
  if (isJoined(view, at)) return false
  if (before.lower === 'of' && GROUPS.has(view.tokens[lead - 2]?.lemma ?? '')) return false
  return true
}
