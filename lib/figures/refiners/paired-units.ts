import { after, before } from '../around'
import type { Finding, Refiner } from '../context'
import { timesTenTo } from '../numerals/digits'

const HEDGE = '(?:(?:about|around|nearly|almost|some|just|only|over|under|more than|less than) )?'
const TO = new RegExp(`^ to ${HEDGE}$`, 'i')
const FROM_BEFORE = new RegExp(`\\bfrom ${HEDGE}$`, 'i')
const EARLIER = new RegExp(`^(?:,? (?:up|down|compared)?,? ?(?:from|with|against|versus) )${HEDGE}$`, 'i')
/** The value told first is a level, not a step: "rose to 5% from 4", not "rose 5% from 40". */
const LEVEL_BEFORE = new RegExp(`\\b(?:to|at|was|is|of|reached|hit|totalled|totaled) ${HEDGE}$`, 'i')
const SUSPENDED = /^- (?:and|or|to) $/
/** Where nothing is counted beside the number that its unit is left out of. */
const BARE =
  /^(?:[.,;:!?)]|$| (?:an?|in|this|last|the|by|on|from|at|over|after|before|when|while|since|during|previously|earlier|respectively)\b)/i

/** Values of one thing lie seldom farther apart. */
const FARTHEST = 10

const hasUnit = ({ unit, kind }: Finding) => unit !== 'things' && kind !== 'multiple'
const isPlain = ({ unit, kind, form, bound }: Finding) =>
  unit === 'things' && kind === 'count' && bound === 'exact' && (form === 'digits' || form === 'words')

function areNear(first: Finding, second: Finding): boolean {
  const [a, b] = [first.low ?? first.high ?? 0, second.low ?? second.high ?? 0]
  return a > 0 && b > 0 && a <= b * FARTHEST && b <= a * FARTHEST
}

/** "From 3.4 to 2.1 million": the first in millions too. */
function scaled(first: Finding, second: Finding): Finding {
  const low = first.low ?? 0
  const shares = first.power === 0 && second.power > 0 && low < 1000 && isPlain(first)
  const value = timesTenTo(low, second.power)
  return shares ? { ...first, low: value, high: value, power: second.power } : first
}

/** Both as they are once one has lent the other its unit. */
function pair(first: Finding, second: Finding, text: string): [Finding, Finding] {
  const joint = text.slice(first.end, second.start)
  if (joint.length > 30) return [first, second]
  if (SUSPENDED.test(joint) && isPlain(first) && hasUnit(second))
    return [{ ...first, unit: second.unit, kind: second.kind }, second]
  const left = before(text, first.start)
  if (TO.test(joint) && FROM_BEFORE.test(left)) {
    const even = scaled(first, second)
    if (isPlain(even) && hasUnit(second) && areNear(even, second))
      return [{ ...even, unit: second.unit, kind: second.kind }, second]
    if (even !== first && areNear(even, second)) return [even, second]
  }
  const isLevel = TO.test(joint) ? FROM_BEFORE.test(left) : EARLIER.test(joint) && LEVEL_BEFORE.test(left)
  if (!isLevel || !hasUnit(first) || !isPlain(second)) return [first, second]
  if (!areNear(first, second) || !BARE.test(after(text, second.end))) return [first, second]
  return [first, { ...second, unit: first.unit, kind: first.kind }]
}

/** A unit told once for two values: "from 55 to 48 percent", "to $2.1bn from 1.5bn", "3- and 5-year-olds". */
export const pairedUnits: Refiner = {
  name: 'paired-units',
  refine: (findings, { text }) => {
    const paired = [...findings]
    for (let i = 1; i < paired.length; i++) {
      const [first, second] = [paired[i - 1], paired[i]]
      if (first && second) [paired[i - 1], paired[i]] = pair(first, second, text)
    }
    return paired
  },
}
