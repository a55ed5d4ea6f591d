import { after, anyOf } from '../around'
import type { Finding, Refiner, Scene } from '../context'
import { GLUED_LETTERS, GLUED_ONLY, UNITS } from '../words/unit-words'

const UNIT_AFTER = new RegExp(
  `^( ?[-–]?|-|[ ]?[([{<])(${anyOf(['%', ...UNITS.keys()])})(?![\\p{L}\\d²³^])`,
  'iu',
)
const PERCENT_AFTER = /^ ?%/

function withUnit(finding: Finding, { text }: Scene): Finding {
  const right = after(text, finding.end)
  const percent = PERCENT_AFTER.exec(right)
  if (percent) return { ...finding, end: finding.end + percent[0].length, unit: 'percent', kind: 'count' }
  const letter = /^[CFcpmlLgt](?![\p{L}\d/²³])/u.exec(right)?.[0]
  const byLetter = letter && GLUED_LETTERS[letter]
  if (letter && byLetter) return { ...finding, end: finding.end + 1, unit: byLetter, kind: 'count' }
  const match = UNIT_AFTER.exec(right)
  if (!match) return finding
  const word = (match[2] ?? '').toLowerCase().replace(/\s+/g, ' ')
  if (GLUED_ONLY.has(word) && match[1] !== '') return finding
  const unit = UNITS.get(word)
  return unit === undefined
    ? finding
    : { ...finding, end: finding.end + match[0].length, unit, kind: 'count' }
}

/** Gives percentages and measurements their unit, with its sign or word in the figure's text. */
export const units: Refiner = {
  name: 'units',
  refine: (findings, scene) =>
    findings.map((finding) => (finding.unit === 'things' ? withUnit(finding, scene) : finding)),
}
