import { isCoordinated } from '../../grammar/coordination'
import type { View } from '../../grammar/view'

const MARKS = new Set([',', ':', '(', '–', '—', '-', 'all', 'both'])

/** "five climbers, two women and three men": figures beside each other that sum to the one before them are its parts. */
export function isBreakdown(view: View, at: number): boolean {
  for (let whole = at - 1; whole >= 0 && whole > at - 6; whole--) {
    const total = view.spots[whole]!
    const next = view.spots[whole + 1]!
    const apart = view.tokens.slice(total.end + 1, next.lead)
    const opened = apart.length > 0 && apart.length < 12 && MARKS.has(apart.at(-1)!.lower)
    if (!opened || apart.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) continue
    let last = whole + 1
    while (last + 1 < view.spots.length && isCoordinated(view, last + 1)) last++
    const parts = view.spots.slice(whole + 1, last + 1)
    const sum = parts.reduce((sofar, { figure }) => sofar + (figure.low ?? 0), 0)
    if (parts.length > 1 && at <= last && sum > 0 && sum === total.figure.low) return true
  }
  return false
}
