import { after, before } from '../around'
import type { Finding, Form, Refiner, Scene } from '../context'
import { GLUED_LETTERS, GLUED_ONLY, UNITS } from '../words/unit-words'

const PERCENT = /^ ?%/
const LETTER = /^[CFcpmlLgt](?![\p{L}\d/²³])/u
/** Up to four words after a figure, with what stands between: "square kilometres", "miles an hour", "(kg)". */
const WORDS =
  /^( ?[-–]?|-| ?[([{<])([^\s\d([{<][^\s,;:!?)\]}>–—-]{0,20}(?:-(?:hours?|years?|ft|foot|feet|miles?|yards?|inch|met(?:er|re)s?|kilomet(?:er|re)s?))?(?: [^\s,;:!?)\]}>–—-]{1,20}){0,3})/

/** The words that units start with: most words after a figure are none of these, and done. */
const FIRST_WORDS = new Set([...UNITS.keys()].map((unit) => unit.split(' ', 1)[0] ?? ''))
const STOPPED = /(?:\.|['’]s?|["”])+$/

function mayBeUnit(words: string): boolean {
  const space = words.indexOf(' ')
  const first = (space < 0 ? words : words.slice(0, space)).toLowerCase()
  return FIRST_WORDS.has(first) || FIRST_WORDS.has(first.replace(STOPPED, ''))
}

/** The longest run of words that is a unit, as it stands in the text. */
function longestUnit(words: string): string | null {
  if (!mayBeUnit(words)) return null
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
    const run = words.slice(0, end).toLowerCase()
    if (UNITS.has(run)) return run
    const unstopped = run.replace(STOPPED, '')
    if (unstopped !== run && UNITS.has(unstopped)) return unstopped
  }
  return null
}

/** A mark of inches that rather closes a quotation: after a word, or where one is open in the text before. */
function closesQuote({ start, form }: Finding, text: string): boolean {
  return form !== 'digits' || /(?:^|[\s(])["“][^"“”]{0,60}$/.test(before(text, start))
}

/** "9,400 mt of rice" weigh metric tons, as aid agencies write it; "30Mt" megatonnes. */
const isTonnes = (words: string) => /^(?:mt|MT)\b/.test(words)
const isMegatonnes = (words: string) => /^Mt\b/.test(words)

/** "Half an hour", "three quarters of a mile". */
const OF_ONE = /^ (?:of )?an? (?=\p{L})/iu
/** "Thousands of hectares"; "dozens of cups" are things. */
const OF = /^ of (?!cups?\b|bits?\b|nights?\b|stone)\p{Ll}/u
const OPENING: Partial<Record<Form, RegExp>> = { fraction: OF_ONE, vague: OF }

/** "A quarter point", "a half-point cut", where rates are told of. */
const POINT = /^[ -]point\b/i
const OF_RATES = /\b(?:rates?|per ?cent|Fed|bank|banks|inflation|yields?)\b/i

function withPoint(finding: Finding, text: string): Finding {
  const point = POINT.exec(after(text, finding.end, 8))?.[0]
  if (point === undefined || !OF_RATES.test(text)) return finding
  return { ...finding, end: finding.end + point.length, unit: 'percentage-points', kind: 'count' }
}

function withUnit(finding: Finding, { text }: Scene): Finding {
  const opening = OPENING[finding.form]?.exec(after(text, finding.end))?.[0].trimEnd() ?? ''
  const length = finding.form === 'vague' ? ' of'.length : opening.length
  const beyond = opening === '' ? null : withUnitAt({ ...finding, end: finding.end + length }, text)
  if (beyond && beyond.unit !== 'things') return beyond
  return withUnitAt(finding.form === 'fraction' ? withPoint(finding, text) : finding, text)
}

function withUnitAt(finding: Finding, text: string): Finding {
  const right = after(text, finding.end)
  const add = (length: number, unit: string): Finding => ({
    ...finding,
    end: finding.end + length,
    unit,
    kind: 'count',
  })
  const percent = PERCENT.exec(right)
  if (percent) return add(percent[0].length, 'percent')
  const letter = LETTER.exec(right)?.[0]
  const byLetter = letter && GLUED_LETTERS[letter]
  if (letter && byLetter) return add(letter.length, byLetter)
  const match = WORDS.exec(right)
  const run = match && longestUnit(match[2] ?? '')
  if (!match || !run || (GLUED_ONLY.has(run) && match[1] !== '' && !isTonnes(match[2] ?? ''))) return finding
  if (run === '"' && closesQuote(finding, text)) return finding
  const unit = isMegatonnes(match[2] ?? '') ? 'Mt' : UNITS.get(run)
  return add((match[1] ?? '').length + run.length, unit ?? 'things')
}

/** Gives percentages and measurements their unit, with its sign or word in the figure's text. */
export const units: Refiner = {
  name: 'units',
  refine: (findings, scene) =>
    findings.map((finding) =>
      finding.unit === 'things' && finding.form !== 'quiet' ? withUnit(finding, scene) : finding,
    ),
}
