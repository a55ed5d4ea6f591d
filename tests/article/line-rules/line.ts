import type { Standing } from '../../../lib/article/line-rules/line-rule'
import type { Line } from '../../../lib/article/lines/line'

/** A paragraph's line without links. */
export const line = (text: string, over: Partial<Line> = {}): Line => ({
  text,
  kind: 'paragraph',
  level: 0,
  linked: 0,
  stressed: 0,
  ...over,
})

/** The middle of an article of twenty lines. */
export const place = (over: Partial<Standing> = {}): Standing => ({
  index: 10,
  count: 20,
  firstProse: 0,
  lastProse: 19,
  before: undefined,
  after: undefined,
  ...over,
})
