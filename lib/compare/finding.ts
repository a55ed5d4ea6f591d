import type { PhraseKey } from './phrases'
import type { Side } from './side'

/**
 * How `there` stands to `here` in one respect.
 * - `same`: one question in this respect; `unknown`: not told on a side, so nothing against it
 * - `wider` / `narrower`: there holds here, or lies inside it; `perhaps-…`: or is only told more broadly, or closely
 * - `doubtful`: alike, not surely one question: such a pair may agree and never conflicts
 * - `forecast`: one is a forecast, the other a count
 * - `other`: another question; `unrelated`: so far off that the two are never shown together
 */
export type Stand =
  | 'same'
  | 'unknown'
  | 'wider'
  | 'narrower'
  | 'perhaps-wider'
  | 'perhaps-narrower'
  | 'doubtful'
  | 'forecast'
  | 'other'
  | 'unrelated'

/** What a check found, and the reason to give for it. */
export interface Finding {
  stand: Stand
  why?: PhraseKey
}

/** One respect in which two claims are held against each other. */
export interface Check {
  name: string
  check: (here: Side, there: Side) => Finding
}

export const SAME: Finding = { stand: 'same' }
export const UNKNOWN: Finding = { stand: 'unknown' }
export const DOUBTFUL: Finding = { stand: 'doubtful' }
export const UNRELATED: Finding = { stand: 'unrelated' }
