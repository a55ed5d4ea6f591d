import type { Trace } from '../../types'
import type { Line } from '../lines/line'
import { isProse } from '../lines/prose-line'
import { appeal } from './appeal'
import { enclosedAppeals } from './enclosed-appeals'
import type { LineRule } from './line-rule'
import { LINE_RULES } from './line-rules'

type Verdict = Pick<LineRule, 'name' | 'why'> | null

const EMPTY_HEADING = { name: 'empty heading', why: 'no text stands under it' }

function judged(lines: Line[], isOut: (index: number) => boolean): Verdict[] {
  const count = lines.length
  const isText = (line: Line, index: number) => isProse(line) && !isOut(index)
  const firstProse = lines.findIndex(isText)
  const lastProse = lines.findLastIndex(isText)
  return lines.map((line, index): Verdict => {
    const standing = {
      index,
      count,
      firstProse,
      lastProse,
      before: lines[index - 1],
      after: lines[index + 1],
    }
    return LINE_RULES.find((rule) => rule.drops(line, standing)) ?? null
  })
}

/** Each line's rule, if one drops it. Where the text begins and ends is told by the sentences that stay. */
function verdictsOf(lines: Line[]): Verdict[] {
  const first = judged(lines, () => false)
  const prose = lines.flatMap((line, index) => (isProse(line) ? [index] : []))
  const ends = [prose[0], prose.at(-1)].some((index) => index !== undefined && first[index] !== null)
  return ends ? judged(lines, (index) => first[index] !== null) : first
}

const REPEATED = { name: 'repeated line', why: 'it stands above already: for another screen, or as a quote' }
/** Shorter lines can be said twice. */
const MIN_REPEATED = 80

/** Long lines that stood above. */
function repeated(lines: Line[]): Set<Line> {
  const seen = new Set<string>()
  return new Set(
    lines.filter(({ text, kind }) => {
      if (text.length < MIN_REPEATED || kind === 'row') return false
      const isAgain = seen.has(text)
      seen.add(text)
      return isAgain
    }),
  )
}

/** Headings that are left without text of their own. */
function emptyHeadings(lines: Line[], verdicts: Verdict[]): Set<Line> {
  const staying = lines.filter((_, i) => verdicts[i] === null)
  return new Set(
    staying.filter((line, i) => {
      const next = staying[i + 1]
      return line.kind === 'heading' && (!next || (next.kind === 'heading' && next.level <= line.level))
    }),
  )
}

/**
 * Lines of an article without those that are the page's own: labels, appeals, credits, links to other articles.
 * Headings that are left without text of their own go too.
 */
export function dropLines<L extends Line>(lines: L[], trace?: Trace): { kept: L[]; dropped: L[] } {
  const own = verdictsOf(lines)
  const isAppeal = own.map((verdict) => verdict === appeal)
  const enclosed = enclosedAppeals(lines, isAppeal)
  const again = repeated(lines)
  const verdicts = lines.map(
    (line, i) => own[i] ?? (enclosed[i] ? appeal : again.has(line) ? REPEATED : null),
  )
  const empty = emptyHeadings(lines, verdicts)
  const final = lines.map((line, i) => verdicts[i] ?? (empty.has(line) ? EMPTY_HEADING : null))
  lines.forEach((line, i) => {
    const verdict = final[i]
    if (verdict)
      trace?.({ room: 'article', rule: verdict.name, found: line.text.slice(0, 120), why: verdict.why })
  })
  return { kept: lines.filter((_, i) => !final[i]), dropped: lines.filter((_, i) => final[i]) }
}
