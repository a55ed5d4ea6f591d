import type { Measure } from '../../../types'
import type { View } from '../../grammar/view'

const THERE = new Set(['in', 'on', 'at', 'near', 'along', 'inside'])
const SERVING = new Set(
  'stationed based fighting training serving operating positioned massed garrisoned deployed present'.split(
    ' ',
  ),
)
const SOLDIERS = new Set(
  'soldier troop force fighter marine paratrooper serviceman servicemember peacekeeper conscript mercenary sapper reservist personnel'.split(
    ' ',
  ),
)
/** "in" these is no place: three soldiers are in critical condition. */
const CONDITIONS = new Set(
  'critical serious stable good poor intensive hospital custody danger need shock prison jail captivity control talks charge trouble'.split(
    ' ',
  ),
)
const ARE = new Set(['are', 'were', 'is', 'was', 'been', 'be'])

/** "12,000 soldiers are in the country", "1,000 sappers stationed at the border": troops that are somewhere. */
export function measureOfPresence(view: View, at: number): Measure | null {
  const { head, wide } = view.spots[at]!
  const { tokens } = view
  if (!SOLDIERS.has(tokens[head]?.lemma ?? '')) return null
  // "Spain has 650 troops in Lebanon"
  const lead = view.spots[at]!.lead
  if (/^(?:has|have|had|keeps|maintains)$/.test(tokens[lead - 1]?.lower ?? ''))
    return THERE.has(tokens[wide + 1]?.lower ?? '') ? 'deployed' : null
  let i = wide + 1
  let are = false
  while (i < wide + 14 && tokens[i]) {
    const { lower, pos } = tokens[i]!
    if (ARE.has(lower)) are = true
    else if (SERVING.has(lower)) return are || i === wide + 1 ? 'deployed' : null
    else if (are && THERE.has(lower)) return CONDITIONS.has(tokens[i + 1]?.lower ?? '') ? null : 'deployed'
    else if (are && pos !== 'ADV' && lower !== 'now') return null
    else if (!are && (pos === 'VERB' || pos === 'PUNCT') && lower !== 'including') return null
    i++
  }
  return null
}
