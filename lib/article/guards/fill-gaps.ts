import type { Trace } from '../../types'
import { linkShare, type PageLine } from '../lines/line'
import { isProse } from '../lines/prose-line'

/** Containers with fewer chosen lines than this may be chosen by chance. */
const SURE = 3

/**
 * Lines that belong with the chosen ones and were left out: of the same container, or of one called the same. Readability
 * drops short first paragraphs, lists and rows, and the toll stands in them.
 * @returns for each line whether it is now chosen
 */
export function fillGaps(lines: PageLine[], chosen: boolean[], headlineAt: number, trace?: Trace): boolean[] {
  const counts = new Map<Element, number>()
  const names = new Map<string, number>()
  lines.forEach((line, i) => {
    if (!chosen[i]) return
    counts.set(line.container, (counts.get(line.container) ?? 0) + 1)
    if (line.containerName) names.set(line.containerName, (names.get(line.containerName) ?? 0) + 1)
  })
  const first = chosen.indexOf(true)
  const last = chosen.lastIndexOf(true)
  const after = lines.findIndex((line, i) => i > last && line.kind === 'heading' && linkShare(line) > 0.5)
  const end = after < 0 ? lines.length : after
  const start = headlineAt >= 0 && headlineAt < first ? headlineAt : -1
  return lines.map((line, i) => {
    if (chosen[i] || line.removed || i === headlineAt) return chosen[i] ?? false
    const inside = i > first && i < last
    const akin = counts.has(line.container) || (names.get(line.containerName) ?? 0) > 0
    const sure = (counts.get(line.container) ?? 0) >= SURE || (names.get(line.containerName) ?? 0) >= SURE
    const listed =
      (line.kind === 'item' || line.kind === 'row' || line.kind === 'quote') && linkShare(line) < 0.5
    const fits = inside
      ? akin && (isProse(line) || listed || (line.kind === 'heading' && sure))
      : isProse(line) && i < end && ((sure && i > start) || (akin && i > start && i < first))
    if (fits)
      trace?.({
        room: 'article',
        rule: 'gap',
        found: line.text.slice(0, 120),
        why: 'it stands in the same part of the page as the article, and was left out',
      })
    return fits
  })
}
