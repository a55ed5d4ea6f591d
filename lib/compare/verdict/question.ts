import { CHECKS } from '../checks/rules'
import type { Finding, Stand } from '../finding'
import type { Side } from '../side'
import { mayLookAlike } from './look-alike'

/** One check's finding, under its name. */
export interface Found extends Finding {
  check: string
}

/** Findings are few and come again and again: each is put under its check's name once. */
const NAMED = CHECKS.map(() => new Map<Finding, Found>())

function named(finding: Finding, at: number, check: string): Found {
  const known = NAMED[at]?.get(finding)
  if (known) return known
  const found = { check, ...finding }
  NAMED[at]?.set(finding, found)
  return found
}

/**
 * What the checks found of a pair that tells it apart or leaves it in doubt, in their order; nothing where it is one
 * question in every respect told, and null where the pair is not worth looking at.
 */
export function questionOf(here: Side, there: Side): Found[] | null {
  const found: Found[] = []
  for (let at = 0; at < CHECKS.length; at++) {
    const check = CHECKS[at]
    const finding = check?.check(here, there)
    if (!check || !finding || finding.stand === 'same' || finding.stand === 'unknown') continue
    if (finding.stand === 'unrelated') return null
    found.push(named(finding, at, check.name))
    if (finding.stand === 'other' && !mayLookAlike(here, there, found)) return null
  }
  return found
}

/** The first finding of one of the stands. */
export function first(found: readonly Found[], ...stands: Stand[]): Found | undefined {
  return found.length === 0 ? undefined : found.find(({ stand }) => stands.includes(stand))
}
