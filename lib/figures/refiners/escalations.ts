import type { Finding, Refiner } from '../context'
import { joinNeighbours } from '../neighbours'

const MORE = /^,? (?:(?:or )?(?:if not|even|perhaps|possibly|maybe)|or even|or) $/i
const TOLD = /(?:if not|even|perhaps|possibly|maybe) $/i
const TWICE = /^ (?:and|upon|on|after) $/i

/** "100, perhaps 200" is one number told twice; what is ten times as large is rather another. */
const FARTHEST = 10

const sameUnit = (first: Finding, second: Finding) => first.unit === second.unit || first.unit === 'things'

function join(first: Finding, second: Finding, text: string): Finding | null {
  const joint = text.slice(first.end, second.start)
  if (first.low === null || second.low === null || !sameUnit(first, second)) return null
  if (first.kind !== second.kind) return null
  const grows = MORE.test(joint) && second.low > first.low
  if (first.bound === 'vague' && second.bound === 'vague') {
    const isTwice =
      TWICE.test(joint) &&
      text.slice(first.start, first.end).toLowerCase() === text.slice(second.start, second.end).toLowerCase()
    return grows || isTwice ? { ...first, end: second.end, unit: second.unit } : null
  }
  if (first.bound !== 'exact' || second.bound !== 'exact' || !grows || !TOLD.test(joint)) return null
  if (second.low > first.low * FARTHEST) return null
  return {
    ...second,
    start: first.start,
    low: first.low,
    high: second.low,
    bound: 'between',
    form: first.form,
  }
}

/** One number that grows as it is told: "hundreds, if not thousands", "100, perhaps 200", "dozens and dozens". */
export const escalations: Refiner = {
  name: 'escalations',
  refine: (findings, { text }) => joinNeighbours(findings, (first, second) => join(first, second, text)),
}
