import type { Trace } from '../../types'
import { linkShare, type PageLine } from '../lines/line'

/** Fewer can be sections of an article whose headings are links. */
const MIN_TEASERS = 3
/** A teaser has a sentence or two. */
const MAX_LINES = 2
const MAX_TEXT = 320
/** Where such parts hold more of the text than this share, they are what the article lists. */
const MAX_SHARE = 0.4

const isLinkedHeading = (line: PageLine): boolean => line.kind === 'heading' && linkShare(line) > 0.9

/** Places of the lines of one teaser that begins at a place: a heading that is a link, and the few lines below it. */
function teaserAt(lines: PageLine[], at: number[]): number[] {
  const [head, ...below] = at
  const first = head === undefined ? undefined : lines[head]
  if (!first || !isLinkedHeading(first)) return []
  const end = below.findIndex((i) => lines[i]?.kind === 'heading')
  const own = end < 0 ? below : below.slice(0, end)
  const size = own.reduce((sum, i) => sum + (lines[i]?.text.length ?? 0), 0)
  return own.length > 0 && own.length <= MAX_LINES && size <= MAX_TEXT ? [at[0] ?? 0, ...own] : []
}

/**
 * Takes away teasers of other articles among the chosen lines: three or more, one after the other, each a heading that is a link with a
 * sentence or two below it.
 * @returns for each line whether it is still chosen
 */
export function withoutTeasers(lines: PageLine[], chosen: boolean[], trace?: Trace): boolean[] {
  const places = lines.flatMap((_, i) => (chosen[i] ? [i] : []))
  const away = new Set<number>()
  for (let at = 0; at < places.length;) {
    const run: number[][] = []
    let next = at
    for (;;) {
      const teaser = teaserAt(lines, places.slice(next, next + MAX_LINES + 2))
      if (teaser.length === 0) break
      run.push(teaser)
      next += teaser.length
    }
    if (run.length >= MIN_TEASERS) run.flat().forEach((i) => away.add(i))
    at = Math.max(next, at + 1)
  }
  const size = (of: Iterable<number>) => [...of].reduce((sum, i) => sum + (lines[i]?.text.length ?? 0), 0)
  if (away.size === 0 || size(away) > MAX_SHARE * size(places)) return chosen
  trace?.({
    room: 'article',
    rule: 'teasers',
    found: `${away.size} lines`,
    why: 'one after the other, headings that lead elsewhere with a sentence or two each',
  })
  return chosen.map((one, i) => one && !away.has(i))
}
