import type { Claim, Report } from '../types'

/** A figure of a saved report that the page no longer gives as it did. */
export interface Edit {
  kind: 'changed' | 'vanished' | 'added'
  /** As saved; null for a figure that is new. */
  before: Claim | null
  /** As the page has it now; null for a figure that vanished. */
  after: Claim | null
  /** "Said 12 when you saved it on 3 May; says 17 now." */
  why: string
}

/**
 * The figures that changed, vanished or came between a saved report and the same page now. Figures that only moved
 * are no edits.
 * @param saved the report as saved; its `readAt` is the moment it was saved
 * @param now the same address, read again
 */
export function editsBetween(_saved: Report, _now: Report): Edit[] {
  return []
}
