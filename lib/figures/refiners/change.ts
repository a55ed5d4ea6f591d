import { after, before } from '../around'
import type { Finding, Refiner, Scene } from '../context'

const ADDITIONAL_BEFORE = /(?<![A-Za-z\d-])(?:(?:an )?additional|another|(?:a )?further|(?:an )?extra) $/i
const ADDITIONAL_AFTER = /^ (?:more|additional|further|extra)\b(?! than)/i
const FEWER_AFTER = /^ (?:fewer|less)\b/i
const MORE_THAN = /^ more than\b/i

function withChange(finding: Finding, { text }: Scene): Finding {
  const beside = ADDITIONAL_BEFORE.exec(before(text, finding.start, 16))
  if (beside) return { ...finding, start: finding.start - beside[0].length, change: 'additional' }
  const right = after(text, finding.end)
  const more = ADDITIONAL_AFTER.exec(right)
  if (more) return { ...finding, end: finding.end + more[0].length, change: 'additional' }
  if (MORE_THAN.test(right)) return { ...finding, end: finding.end + ' more'.length, change: 'additional' }
  const fewer = FEWER_AFTER.exec(right)
  return fewer ? { ...finding, end: finding.end + fewer[0].length, change: 'fewer' } : finding
}

/** Ages, and multiples: "ten times more" is no ten in addition; "a third more" is. */
const addsNothing = ({ kind, form }: Finding) =>
  kind === 'age' || (kind === 'multiple' && form !== 'fraction')

/** Increments and decrements: "another 20", "an additional 6,000", "30,000 more", "12 fewer". Their words belong to the figure. */
export const change: Refiner = {
  name: 'change',
  refine: (findings, scene) =>
    findings.map((finding) => (addsNothing(finding) ? finding : withChange(finding, scene))),
}
