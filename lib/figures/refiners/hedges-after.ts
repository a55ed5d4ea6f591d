import { after, anyOf } from '../around'
import type { Refiner } from '../context'
import { AFTER } from '../words/hedge-words'
import { bounded } from '../bounds'

const HEDGE = new RegExp(`^(${anyOf(Object.keys(AFTER))})(?![\\p{L}\\d]| than| [$£€¥₹\\d])`, 'iu')

/** Reads the hedges after a figure into its bounds: "or so", "or more", "-plus", "and counting". */
export const hedgesAfter: Refiner = {
  name: 'hedges-after',
  refine: (findings, { text }) =>
    findings.map((finding) => {
      const match = HEDGE.exec(after(text, finding.end))
      const hedge = match && AFTER[(match[1] ?? '').toLowerCase().replace(/\s+/g, ' ')]
      return match && hedge ? { ...bounded(finding, hedge), end: finding.end + match[0].length } : finding
    }),
}
