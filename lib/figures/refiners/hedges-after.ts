import { after, anyOf } from '../around'
import { bounded } from '../bounds'
import type { Finding, Refiner } from '../context'
import { AFTER, AFTER_COUNTED, CLAUSE_END, LAST, OF_AGES } from '../words/hedge-words'

const HEDGE = new RegExp(
  `^(${anyOf(Object.keys(AFTER))})(?![\\p{L}\\d]| than| up to\\b| to\\b| [$£€¥₹\\d])`,
  'iu',
)
const HEDGE_OF_COUNTED = new RegExp(
  `^(?: [\\p{Ll}-]{2,20}){1,2},? (${anyOf(Object.keys(AFTER_COUNTED))})(?=[.,;:!?)]|$| (?:is|was|were|are|had|have|in|on|at|from|a|per|may|could|died)\\b)`,
  'u',
)

/** "100 plus villages": what is counted may follow the hedge, if it is counted in no unit. */
const COUNTED_NEXT =
  / (?!(?:an?|the|his|her|its|their|two|three|four|five|six|another|one|more|tax|tips)\b)\p{Ll}{3}/uy

function isHedge(words: string, { unit, kind }: Finding, text: string, end: number): boolean {
  if (OF_AGES.test(words)) return kind === 'age'
  if (!LAST.test(words) || CLAUSE_END.test(text.slice(end, end + 2))) return true
  COUNTED_NEXT.lastIndex = end
  return words === ' plus' && unit === 'things' && COUNTED_NEXT.test(text)
}

function withHedge(finding: Finding, text: string): Finding {
  const right = after(text, finding.end)
  const match = HEDGE.exec(right)
  if (match) {
    const words = (match[1] ?? '').toLowerCase().replace(/\s+/g, ' ')
    const hedge = AFTER[words]
    const end = finding.end + match[0].length
    return hedge && isHedge(words, finding, text, end) ? { ...bounded(finding, hedge), end } : finding
  }
  if (finding.bound !== 'exact' || finding.form === 'quiet' || finding.kind === 'age') return finding
  const beside = /\b(?:or|and|more|at)\b/.test(right) ? HEDGE_OF_COUNTED.exec(right)?.[1] : undefined
  return beside ? bounded(finding, AFTER_COUNTED[beside.replace(/\s+/g, ' ')] ?? 'exact') : finding
}

/** Reads the hedges after a figure into its bounds: "or so", "or more", "-plus", "and counting", "40 people or more". */
export const hedgesAfter: Refiner = {
  name: 'hedges-after',
  refine: (findings, { text }) => findings.map((finding) => withHedge(finding, text)),
}
