import type { Finding, Refiner } from '../context'
import { joinNeighbours } from '../neighbours'
import { after, before } from '../around'

/** Units that hold another a fixed number of times, as news writes them together. */
const HOLDS: Record<string, [smaller: string, times: number]> = {
  ft: ['inch', 12],
  stone: ['lb', 14],
  lb: ['oz', 16],
  hour: ['minute', 60],
  minute: ['second', 60],
  year: ['month', 12],
  USD: ['cent', 100],
  AUD: ['cent', 100],
  CAD: ['cent', 100],
  EUR: ['cent', 100],
  GBP: ['penny', 100],
}

const JOINT = /^(?:,? (?:and )?)?$/
/** "15 dollars 50": the cents may go unsaid, where the amount ends the clause. */
const UNSAID = /^ (?:and )?$/
const ENDS = /^(?:[.,;:!?)]|$)/

/** "5 ft 2 in": a space before the inches, at the end of a clause; else "in" is a preposition. */
const SPACED_INCHES = /^ in(?=[.,;:!?)]|$)/

/** "An hour and 42 minutes": the first unit is counted by its article. */
const ONE_BEFORE = /(?<![\p{L}\d] half )\b(?:an?|one) (hour|minute|year|stone) (?:and )?$/iu

/** 6'3": feet, where inches follow them with their mark. */
const FEET_MARK = /^['’′](?=\d{1,2}(?:["”″]|\s?in\b))/

function withFeetMark(finding: Finding, text: string): Finding {
  const isFeet =
    finding.form === 'digits' && finding.unit === 'things' && FEET_MARK.test(after(text, finding.end, 8))
  return isFeet ? { ...finding, end: finding.end + 1, unit: 'ft' } : finding
}

function withSpacedInches(finding: Finding, text: string): Finding {
  const isFeet = /\b(?:ft|feet|foot) $/.test(before(text, finding.start, 8))
  const inches = isFeet && finding.unit === 'things' ? SPACED_INCHES.exec(after(text, finding.end, 8)) : null
  return inches ? { ...finding, end: finding.end + inches[0].length, unit: 'inch' } : finding
}

function withOneBefore(finding: Finding, text: string): Finding {
  const one = ONE_BEFORE.exec(before(text, finding.start, 24))
  const larger = one?.[1]?.toLowerCase() ?? ''
  const [smaller, times] = HOLDS[larger] ?? []
  if (!one || smaller !== finding.unit || times === undefined || finding.bound !== 'exact') return finding
  if (finding.low === null || finding.low >= times) return finding
  const value = Number((1 + finding.low / times).toFixed(9))
  const start = finding.start - one[0].length
  return { ...finding, start, low: value, high: value, unit: larger }
}

function add(first: Finding, second: Finding, text: string): Finding | null {
  const [smaller, times] = HOLDS[first.unit] ?? []
  const joint = text.slice(first.end, second.start)
  if (times === undefined || first.low === null || second.low === null || second.low >= times) return null
  if (first.bound !== 'exact' || second.bound !== 'exact') return null
  const isUnsaid =
    second.unit === 'things' &&
    times === 100 &&
    UNSAID.test(joint) &&
    ENDS.test(after(text, second.end)) &&
    /s$/.test(text.slice(first.start, first.end))
  if (!(second.unit === smaller && JOINT.test(joint)) && !isUnsaid) return null
  const value = Number((first.low + second.low / times).toFixed(9))
  return { ...first, end: second.end, low: value, high: value }
}

/** Joins an amount in two units to one: "5 feet 2 inches", "thirteen dollars and forty-five cents". */
export const compoundUnits: Refiner = {
  name: 'compound-units',
  refine: (findings, { text }) => {
    const told = findings.map((finding) =>
      withOneBefore(withSpacedInches(withFeetMark(finding, text), text), text),
    )
    return joinNeighbours(told, (first, second) => add(first, second, text))
  },
}
