import { before } from '../around'
import type { Finding, Refiner } from '../context'
import { joinNeighbours } from '../neighbours'

const JOINT = /^(?:,? (?:and|but|or)(?: even| possibly)? |, )$/

const isFloor = ({ bound, high }: Finding) => (bound === 'at-least' || bound === 'more-than') && high === null
const isCeiling = ({ bound, low }: Finding) => (bound === 'up-to' || bound === 'less-than') && low === null

/** "Estimates range from 500 to more than 1,000", "from 20 up to 30": words that tell a span; without them it may be a change. */
const SPAN =
  /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|anything|estimates?)(?: \p{Ll}{2,12}){0,3} (?:from|between) (?:(?:about|around|some) )?$/iu
const FROM_UP = /\bfrom $/i

function spanTo(first: Finding, second: Finding, text: string): Finding | null {
  const joint = text.slice(first.end, second.start)
  if (first.bound !== 'exact' || first.low === null || (joint !== ' to ' && joint !== ' ')) return null
  const top = second.high ?? second.low
  const isUp = /^up to /i.test(text.slice(second.start, second.end))
  if (top === null || second.bound === 'exact' || second.bound === 'vague' || top <= first.low) return null
  if ((joint === ' ') !== isUp || (first.unit !== second.unit && first.unit !== 'things')) return null
  const opening = (isUp ? FROM_UP : SPAN).exec(before(text, first.start))
  const isOpen = second.high === null
  if (!opening) return null
  const from = isUp ? first.start - opening[0].length : first.start
  const high = isOpen ? null : top
  return { ...second, start: from, low: first.low, high, bound: isOpen ? 'at-least' : 'between' }
}

function join(first: Finding, second: Finding, text: string): Finding | null {
  const span = spanTo(first, second, text)
  if (span) return span
  const [floor, ceiling] = isFloor(first) ? [first, second] : [second, first]
  if (!isFloor(floor) || !isCeiling(ceiling) || !JOINT.test(text.slice(first.end, second.start))) return null
  if (floor.low === null || ceiling.high === null || floor.low >= ceiling.high || floor.unit !== ceiling.unit)
    return null
  return { ...first, end: second.end, low: floor.low, high: ceiling.high, bound: 'between' }
}

/** Joins a floor and a ceiling of one number: "more than 100 but fewer than 300", "from 20 up to 30". */
export const floorAndCeiling: Refiner = {
  name: 'floor-and-ceiling',
  refine: (findings, { text }) => joinNeighbours(findings, (first, second) => join(first, second, text)),
}
