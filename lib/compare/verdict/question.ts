import { CHECKS } from '../checks/rules'
import type { Finding, Stand } from '../finding'
import type { Side } from '../side'
import { mayLookAlike } from './look-alike'

/** One check's finding, under its name. */
export interface Found extends Finding {
  check: string
}

/** What the checks found of a pair, in their order; null where it is not worth looking at. */
export function questionOf(here: Side, there: Side): Found[] | null {
  const found: Found[] = []
  for (const { name, check } of CHECKS) {
    const finding = check(here, there)
    if (finding.stand === 'unrelated') return null
    const named = { check: name, ...finding }
    found.push(named)
    if (finding.stand === 'other' && !mayLookAlike(here, there, found)) return null
  }
  return found
}

/** The first finding of one of the stands. */
export function first(found: readonly Found[], ...stands: Stand[]): Found | undefined {
  return found.find(({ stand }) => stands.includes(stand))
}
