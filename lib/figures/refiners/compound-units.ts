import type { Finding, Refiner } from '../context'
import { joinNeighbours } from '../neighbours'
import { after } from '../around'

/** Units that hold another a fixed number of times, as news writes them together. */
const HOLDS: Record<string, [smaller: string, times: number]> = {
  ft: ['inch', 12],
  USD: ['cent', 100],
  AUD: ['cent', 100],
  CAD: ['cent', 100],
  EUR: ['cent', 100],
  GBP: ['penny', 100],
}

const JOINT = /^,? (?:and )?$/
/** "15 dollars 50": the cents may go unsaid, where the amount ends the clause. */
const UNSAID = /^ (?:and )?$/
const ENDS = /^(?:[.,;:!?)]|$)/

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
  refine: (findings, { text }) => joinNeighbours(findings, (first, second) => add(first, second, text)),
}
