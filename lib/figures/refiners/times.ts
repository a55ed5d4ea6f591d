import { after, before } from '../around'
import type { Finding, Refiner } from '../context'

/** What a multiple is held against: "times as many", "times the rate", "times higher"; "three times the night before" is none. */
const COMPARED =
  /^[ -]times (?:as|more|less|fewer|what|its|their|those|normal|average|EBITDA|GDP|earnings|revenues?|annual|sales|income|(?:high|great|larg|bigg|fast|low|strong|cheap|rich|long|heavi)er|(?:the|that|this)(?! (?:night|day|days|week|weeks|month|year|years|summer|winter|season|same|past|last|previous|first|next|following|morning|evening|afternoon)\b))\b/i
/** "3x". */
const SIGN = /^x(?![\p{L}\d])/u
const TIMES = /^[ -]times\b/i
const GROWN =
  /\b(?:increased|risen|rose|multiplied|grown|grew|gone up|went up|jumped|soared|surged|swollen|expanded|up) (?:by )?(?:(?:about|around|nearly|almost|some|more than|over|at least) )?$/i
const ENDS = /^[ -]times(?:[.,;:!?)]|$| (?:since|in|over|from|between|compared|to)\b)/i

function asMultiple(finding: Finding, text: string): Finding {
  const isBare = finding.unit === 'things' && finding.kind === 'count' && finding.form !== 'quiet'
  if (isBare && SIGN.test(text.slice(finding.end, finding.end + 2)))
    return { ...finding, end: finding.end + 1, kind: 'multiple' }
  if (!isBare || text.slice(finding.end + 1, finding.end + 6).toLowerCase() !== 'times') return finding
  const right = after(text, finding.end)
  const isHeld = COMPARED.test(right) || (ENDS.test(right) && GROWN.test(before(text, finding.start)))
  const length = TIMES.exec(right)?.[0].length ?? 0
  return isHeld ? { ...finding, end: finding.end + length, kind: 'multiple' } : finding
}

/** How many times as much: "three times as many", "ten times the average", "has risen four times"; "hit three times" counts. */
export const times: Refiner = {
  name: 'times',
  refine: (findings, { text }) =>
    /[ -]times\b|\dx\b/i.test(text) ? findings.map((finding) => asMultiple(finding, text)) : findings,
}
