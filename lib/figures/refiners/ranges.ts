import { before } from '../around'
import type { Finding, Refiner } from '../context'
import { joinNeighbours } from '../neighbours'
import { timesTenTo } from '../numerals/digits'

const JOINT = /^(?:-? (?:to|through|or) |[ ]?[-–—~][ ]?| and | - to |-to-)$/i
const BETWEEN = /\b(?:in )?between $/i
const FROM = /\b(?:ranging |ranges |ranged )?from $/i
const FROM_WHAT = /\bfrom (?:the|its|his|her|their|an?) (?:\p{L}{3,12} )?$/iu
/** After these "from 12 to 43" is a change, and gives two values. */
const CHANGED =
  /\b(?:r[oi]se[ns]?|rising|rose|increas\w{0,4}|grew|grow[ns]?|growing|climb\w{0,3}|jump\w{0,3}|soar\w{0,3}|surg\w{0,3}|fell|fall\w{0,3}|drop\w{0,4}|declin\w{0,3}|decreas\w{0,3}|slid\w{0,3}|sank|shr[aiu]nk\w{0,3}|cut\w{0,4}|rais\w{0,3}|lift\w{0,3}|lower\w{0,3}|reduc\w{0,3}|went|gone|go(?:es|ing)?|up|down|revis\w{0,4}|doubl\w{0,3}|mov\w{0,3}|chang\w{0,3}|expand\w{0,3}|swell\w{0,3}|swollen|narrow\w{0,3}|widen\w{0,3}|bringing|brought|upgrad\w{0,3}|downgrad\w{0,3}|slash\w{0,3}|boost\w{0,3}|shift\w{0,3})\b[^.;]{0,50}$/i

/** "Rose 0.2% to 4.1%", "doubled to 48": by how much, and to where. */
const RISES =
  /\b(?:r[oi]se[ns]?|rising|add(?:s|ed|ing)|gain(?:s|ed|ing)?|advanc\w{1,3}|increas\w{1,3}|gr[eo]wn?|grows|growing|climb\w{0,3}|jump\w{0,3}|soar\w{0,3}|surg\w{0,3}|rall\w{1,3}|fell|fall\w{0,3}|drop\w{0,4}|declin\w{0,3}|decreas\w{0,3}|slid\w{0,3}|slip\w{0,4}|eas(?:ed|es|ing)|edg(?:ed|es|ing)|sank|shed\w{0,4}|shr[aiu]nk\w{0,3}|tumbl\w{1,3}|plung\w{1,3}|los(?:t|es|ing))(?: by)?(?: (?:about|around|nearly|almost|some|more than|just|another))? $/i

function mantissa({ low, power }: Finding): number {
  return timesTenTo(low ?? 0, -power)
}

const DOZEN = /dozen$/i

/** "3.4 to 2.1 million" falls: no span, though 3.4 alone is less. */
const falls = (first: Finding, second: Finding) =>
  first.power === 0 && second.power > 0 && (first.low ?? 0) < 100 && (first.low ?? 0) > mantissa(second)

/** The first of two with the second's scale: "$5-10 million", "10 to 12 million", "two or three dozen". */
function withScaleOf(first: Finding, second: Finding, text: string): Finding {
  const isOfDozens =
    DOZEN.test(text.slice(second.start, second.end)) && (first.low ?? 0) * 12 < (second.low ?? 0)
  if (isOfDozens) return { ...first, low: (first.low ?? 0) * 12, high: (first.low ?? 0) * 12 }
  const shares =
    first.power === 0 && second.power > 0 && (first.low ?? 0) < 1000 && (first.low ?? 0) < mantissa(second)
  const value = shares && first.low !== null ? timesTenTo(first.low, second.power) : first.low
  return { ...first, low: value, high: value }
}

function sameUnit(first: Finding, second: Finding): boolean {
  return first.unit === second.unit || first.unit === 'things' || second.unit === 'things'
}

/** "Rose by 141 to 2,781": a span is seldom so wide. */
const BY = /\bby (?:about |around |nearly |almost |some |just |another )?$/i
const WIDEST = 2

/** Whether "to" leads from one value to another rather than over what lies between. */
function isChange(first: Finding, second: Finding, text: string, joint: string): boolean {
  if (!/^ to $/i.test(joint)) return false
  if (first.form === 'multiple') return true
  if (first.form === 'fraction' && second.form !== 'fraction') return true
  const isFar = (second.low ?? 0) > WIDEST * (first.low ?? 0) && first.unit === second.unit
  if (isFar && BY.test(before(text, first.start))) return true
  const isToldApart = !/\d$|^[$£€]/.test(text.slice(first.start, first.end)) || first.unit === second.unit
  if (first.unit !== 'things' && second.unit === 'things' && isToldApart) return true
  return first.unit !== 'things' && isToldApart && RISES.test(before(text, first.start))
}

function merge(first: Finding, second: Finding, text: string): Finding | null {
  const joint = text.slice(first.end, second.start)
  const left = before(text, first.start)
  const isDash = !/[a-z]/i.test(joint)
  const opening = BETWEEN.exec(left) ?? (isDash ? null : FROM.exec(left))
  const isAnd = /^ and $/i.test(joint)
  if (!JOINT.test(joint) || !sameUnit(first, second) || (isAnd && !BETWEEN.test(left))) return null
  if (
    first.bound !== 'exact' ||
    second.bound !== 'exact' ||
    (first.kind !== second.kind && first.kind !== 'count' && second.kind !== 'count')
  )
    return null
  if (isChange(first, second, text, joint)) return null
  if (!isDash && FROM.test(left) && CHANGED.test(left.replace(FROM, ''))) return null
  if (FROM_WHAT.test(left) && CHANGED.test(left.replace(FROM_WHAT, ''))) return null
  if (falls(first, second)) return null
  const { low } = withScaleOf(first, second, text)
  if (low === null || second.low === null || low >= second.low) return null
  const isOr = / or /i.test(joint)
  if (isOr && second.low > low * 10) return null
  const unit = second.unit === 'things' ? first.unit : second.unit
  const start = first.start - (opening?.[0].length ?? 0)
  const kind = first.kind === 'count' ? second.kind : first.kind
  return { ...second, start, low, high: second.low, bound: 'between', unit, kind, form: first.form }
}

/** Joins two ends to a range: "between 10 and 12", "10 to 12", "$5-10 million", "two or three". */
export const ranges: Refiner = {
  name: 'ranges',
  refine: (findings, { text }) => joinNeighbours(findings, (first, second) => merge(first, second, text)),
}
