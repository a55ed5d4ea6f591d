import type { Trace } from '../../types'
import { isProse } from '../lines/prose-line'
import type { Line } from '../lines/line'
import { LINE_RULES } from './line-rules'

/**
 * Lines of an article without those that are the page's own: labels, appeals, credits, links to other articles.
 * Headings that are left without text of their own go too.
 */
export function dropLines<L extends Line>(lines: L[], trace?: Trace): { kept: L[]; dropped: L[] } {
  const dropped: L[] = []
  const count = lines.length
  const firstProse = lines.findIndex(isProse)
  const stay = lines.filter((line, index) => {
    const standing = { index, count, firstProse, before: lines[index - 1], after: lines[index + 1] }
    const rule = LINE_RULES.find((one) => one.drops(line, standing))
    if (!rule) return true
    dropped.push(line)
    trace?.({ room: 'article', rule: rule.name, found: line.text.slice(0, 120), why: rule.why })
    return false
  })
  const kept = stay.filter((line, i) => {
    const next = stay[i + 1]
    if (
      line.kind !== 'heading' ||
      (next !== undefined && !(next.kind === 'heading' && next.level <= line.level))
    )
      return true
    dropped.push(line)
    trace?.({
      room: 'article',
      rule: 'empty heading',
      found: line.text.slice(0, 120),
      why: 'no text stands under it',
    })
    return false
  })
  return { kept, dropped }
}
