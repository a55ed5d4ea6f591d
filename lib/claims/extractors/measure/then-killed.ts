import { FORMS } from '../../grammar/forms'
import type { View } from '../../grammar/view'

/** How far behind those taken their end is told, in tokens. */
const REACH = 14
const SHOT_DEAD = /^(?:shot|hacked|beat|beaten|stabbed|clubbed|bludgeoned|burned|burnt)$/

/** "Rounded up 17 villagers and shot them dead", "abducted two guards and killed them": how it ended for those taken. */
export function areThenKilled({ tokens, spots }: View, at: number): boolean {
  const { end } = spots[at]!
  const next = spots[at + 1]?.lead ?? tokens.length
  for (let i = end + 1; i < Math.min(next, end + REACH); i++) {
    if (/^[.;]$/.test(tokens[i]!.text)) return false
    if (tokens[i + 1]?.lower !== 'them') continue
    const { lower } = tokens[i]!
    const form = FORMS.get(lower)
    if (form?.measure === 'killed' && form.kind === 'past') return true
    const after = `${tokens[i + 2]?.lower ?? ''} ${tokens[i + 3]?.lower ?? ''}`
    if (SHOT_DEAD.test(lower) && /^(?:dead\b|to death)/.test(after)) return true
  }
  return false
}
