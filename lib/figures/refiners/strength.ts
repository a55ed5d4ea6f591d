import { after } from '../around'
import type { Finding, Refiner } from '../context'

/** "A 300-strong force", "a crowd 3,000 strong"; "12 strong candidates" are rather strong themselves. */
const STRONG = /^(?:-strong\b| strong(?=[.,;:!?)]|$| (?:in|at|on|by|and|marched|gathered|were|was)\b))/i
/** Strong in things rather than people. */
const THINGS_AFTER =
  /^ (?:\p{L}{3,15} )?(?:fleet|flotilla|armada|convoy|portfolio|collection|herd|flock|network|chain|catalogue)\b/iu

function withStrength(finding: Finding, text: string): Finding {
  if (finding.unit !== 'things' || finding.kind !== 'count') return finding
  const strong = STRONG.exec(after(text, finding.end))?.[0]
  if (strong === undefined) return finding
  const end = finding.end + strong.length
  return { ...finding, end, unit: THINGS_AFTER.test(after(text, end)) ? 'things' : 'people' }
}

/** The strength of a body of people: "a 5,000-strong crowd". */
export const strength: Refiner = {
  name: 'strength',
  refine: (findings, { text }) =>
    /strong/i.test(text) ? findings.map((finding) => withStrength(finding, text)) : findings,
}
