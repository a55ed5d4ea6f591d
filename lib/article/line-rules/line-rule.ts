import type { Line } from '../lines/line'

/** Where a line stands among those taken for the article. */
export interface Standing {
  /** From 0. */
  index: number
  count: number
  /** Index of the first line of running text; -1 where there is none. */
  firstProse: number
  /** Index of the last one; -1 where there is none. */
  lastProse: number
  before: Line | undefined
  after: Line | undefined
}

/** The standing of a line that is judged by itself, in the middle of no article. */
export const BY_ITSELF: Standing = {
  index: 0,
  count: 50,
  firstProse: -1,
  lastProse: -1,
  before: undefined,
  after: undefined,
}

/** A rule that takes one line away from an article's text. */
export interface LineRule {
  name: string
  why: string
  drops(line: Line, standing: Standing): boolean
}
