import { after, before } from '../around'
import type { Finding, Refiner } from '../context'
import { joinNeighbours } from '../neighbours'
import { PERSONS } from '../words/person-words'

const OUT_OF = /^ (?:(?:times )?out of(?: every)?|of every|of each|in every) $/
const IN = /^[ -](?:in)(?: every)?[ -]$/
/** "One American in eight", "one home in 10". */
const ONE_IN = /^ (\p{L}{3,15}) in (?:every )?$/u
const SHARED = new Set([
  'household',
  'family',
  'home',
  'firm',
  'company',
  'school',
  'job',
  'death',
  'birth',
  'pregnancy',
])
const OVER = /^ over $/
const ENDS = /^(?:[.,;:!?)]|$)/

/** Groups that shares are told of ("two in five"); "two in 17" is rather two things in seventeen. */
const GROUPS = new Set([3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000, 10_000, 100_000, 1_000_000])

/** After these the first number counts what was done, not a share: "killed two in ten attacks". */
const DEED_BEFORE =
  /\b(?:kill\w{0,4}|wound\w{0,4}|injur\w{0,4}|arrest\w{0,4}|captur\w{0,4}|won|lost|scored|destroy\w{0,3}|another) $/i
/** "More than two in five attacks" may count attacks; who says so is a share's. */
const FLOOR_BEFORE = /\b(?:least|than) $/i
const SHARE_AFTER =
  /^(?:[.,;:!?)]|$| (?:say|said|think|believe|support|are|were|is|was|have|has|had|of|do|did|would|will|people|adults|women|men|children|voters|respondents|workers|households|families|pupils|students|patients|americans|britons|indians|nigerians|kenyans|filipinos)\b)/i

function isShare(first: Finding, second: Finding, text: string): boolean {
  const left = before(text, first.start)
  if (DEED_BEFORE.test(left)) return false
  return !FLOOR_BEFORE.test(left) || SHARE_AFTER.test(after(text, second.end))
}

function ratio(first: Finding, second: Finding, text: string): Finding | null {
  const joint = text.slice(first.end, second.start)
  if (
    first.unit !== 'things' ||
    second.unit !== 'things' ||
    first.kind !== 'count' ||
    second.kind !== 'count'
  )
    return null
  if (first.low === null || second.low === null || second.low === 0 || second.bound === 'vague') return null
  const isIn = IN.test(joint) && first.low < second.low
  const isTold = first.low === 1 || (GROUPS.has(second.low) && first.low < 10 && isShare(first, second, text))
  const isOver =
    OVER.test(joint) &&
    ENDS.test(after(text, second.end)) &&
    /(?:^|\b(?:is|negative|minus) )$/i.test(before(text, first.start))
  const isOutOf = OUT_OF.test(joint) && first.low <= second.low
  const member =
    first.low === 1 && GROUPS.has(second.low) ? ONE_IN.exec(joint)?.[1]?.toLowerCase() : undefined
  const isOneIn = member !== undefined && (PERSONS.has(member) || SHARED.has(member))
  if (!isOutOf && !(isIn && isTold) && !isOver && !isOneIn) return null
  const value = first.low / second.low
  return {
    ...first,
    end: second.end,
    low: value,
    high: value,
    kind: isOver ? 'multiple' : 'rate',
    form: 'fraction',
  }
}

/** One number of another: "one in five", "three out of 10". */
export const ratios: Refiner = {
  name: 'ratios',
  refine: (findings, { text }) => joinNeighbours(findings, (first, second) => ratio(first, second, text)),
}
