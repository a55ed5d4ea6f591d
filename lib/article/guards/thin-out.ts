import type { PageLine } from '../lines/line'

/** An article's parts are told by their first ones: no article that people write has more paragraphs side by side. */
const MAX_ALIKE = 500
/** The rest belongs to the article where this share of the first lines does. */
const MIN_SHARE = 0.5

/** A very long row of parts, cut short: its lines that are still there, and those taken away with the rest of it. */
export interface Thinned {
  kept: number[]
  away: number[]
}

/** An element that stands in a very long row, or null. */
function partOf(block: Element, rest: ReadonlyMap<Element, boolean>): Element | null {
  for (let at: Element | null = block; at; at = at.parentElement) if (rest.has(at)) return at
  return null
}

/**
 * Takes away what follows the first 500 of very many elements side by side, so that finding the article costs the same
 * however long the page is.
 * @param lines the page's lines
 */
export function thinOut(body: Element, lines: PageLine[]): Thinned[] {
  const parents = Array.from(body.querySelectorAll('*')).filter(
    (element) => element.children.length > MAX_ALIKE,
  )
  return [body, ...parents]
    .filter((parent) => parent.children.length > MAX_ALIKE)
    .map((parent) => {
      const children = Array.from(parent.children)
      const isAway = new Map(children.map((child, i) => [child, i >= MAX_ALIKE]))
      const thinned: Thinned = { kept: [], away: [] }
      lines.forEach((line, i) => {
        const part = line.removed ? null : partOf(line.block, isAway)
        if (part) (isAway.get(part) ? thinned.away : thinned.kept).push(i)
      })
      for (const child of children.slice(MAX_ALIKE)) child.remove()
      return thinned
    })
}

/** The lines chosen, with the rest of each long row whose first lines are the article's. */
export function withThinned(chosen: boolean[], thinned: Thinned[]): boolean[] {
  const away = new Set(
    thinned
      .filter(({ kept }) => kept.filter((i) => chosen[i]).length > kept.length * MIN_SHARE)
      .flatMap((row) => row.away),
  )
  return away.size === 0 ? chosen : chosen.map((one, i) => one || away.has(i))
}
