import { after, before } from '../around'
import type { Finding, Refiner, Scene } from '../context'

const NOT_A_SHARE_BEFORE =
  /\b(?:second|first|third|fourth|other|top|bottom|latter|former|final|last|better|the|this|next|each)[ -]$/i
const NOT_A_SHARE_AFTER =
  /^(?:-?(?:time|mast|brother|sister|hour|way|past|finals?|back|term|year|marathon|court|life|staff|sibling)\b|-)/i
const SHARE_AFTER =
  /^(?: (?:of|the|a|an|its|their|his|her|our|my|all|that|this|these|those|as|more|less|fewer|below|above|lower|higher|bigger|smaller|larger|cheaper|faster|longer|shorter|from|in|to|since|were|are|was|is|have|had|said|people|off|and (?:an?|one|two|three)|or)\b|[.,;:)!?]|$)/i

/** "Half", "a quarter", "a third" are shares only with what they are a share of, or at a clause's end. */
function isShare({ start, end, low }: Finding, { text }: Scene): boolean {
  const words = text.slice(start, end).toLowerCase()
  const [left, right] = [before(text, start), after(text, end)]
  if (/^(?:half|quarter)$/.test(words)) {
    return words === 'half' && !NOT_A_SHARE_BEFORE.test(left) && !NOT_A_SHARE_AFTER.test(right)
  }
  if (/^an? /.test(words))
    return (
      SHARE_AFTER.test(right) &&
      ((low === 0.25 && words.endsWith('quarter')) ||
        low === 0.5 ||
        /^(?: of\b|[.,;:)!?]|$| (?:more|less|fewer|below|above|lower|higher|bigger|smaller|larger|cheaper|faster|longer|shorter|are|were|have|say)\b)/.test(
          right,
        ))
    )
  return true
}

/** Drops fractions that are no shares: "the second half", "a third man". */
export const shares: Refiner = {
  name: 'shares',
  refine: (findings, scene) =>
    findings.filter(
      (finding) => finding.form !== 'fraction' || finding.unit !== 'things' || isShare(finding, scene),
    ),
}
