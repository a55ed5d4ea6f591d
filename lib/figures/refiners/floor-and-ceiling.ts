import type { Finding, Refiner } from '../context'
import { joinNeighbours } from '../neighbours'

const JOINT = /^(?:,? (?:and|but) |, )$/

const isFloor = ({ bound, high }: Finding) => (bound === 'at-least' || bound === 'more-than') && high === null
const isCeiling = ({ bound, low }: Finding) => (bound === 'up-to' || bound === 'less-than') && low === null

function join(first: Finding, second: Finding, text: string): Finding | null {
  const [floor, ceiling] = isFloor(first) ? [first, second] : [second, first]
  if (!isFloor(floor) || !isCeiling(ceiling) || !JOINT.test(text.slice(first.end, second.start))) return null
  if (floor.low === null || ceiling.high === null || floor.low >= ceiling.high || floor.unit !== ceiling.unit)
    return null
  return { ...first, end: second.end, low: floor.low, high: ceiling.high, bound: 'between' }
}

/** Joins a floor and a ceiling of one number: "more than 100 but fewer than 300". */
export const floorAndCeiling: Refiner = {
  name: 'floor-and-ceiling',
  refine: (findings, { text }) => joinNeighbours(findings, (first, second) => join(first, second, text)),
}
