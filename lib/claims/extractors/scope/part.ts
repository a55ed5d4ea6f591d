import { wholeOf } from '../../grammar/breakdown'
import { isOfThem, openerBefore, precedingSpot } from '../../grammar/coordination'
import type { Measure } from '../../../types'
import type { View } from '../../grammar/view'
import { VICTIM_NOUNS } from '../measure/measure-words'
import { readMeasures, type MeasureReading } from '../measure/reading'
import { KIN_AND_AGES } from '../counted/counted-words'
import { hasCompany } from './company'
import { isSeen } from './seen'

/** "her three sons were killed": out of more who were; "he killed his five children": all there were. */
function isKin(view: View, at: number, { rule, link }: MeasureReading): boolean {
  if (rule === 'noun' || rule === 'toll' || !view.spots[at]!.possessed) return false
  if (!KIN_AND_AGES.has(view.tokens[view.spots[at]!.head]?.lemma ?? '')) return false
  return link?.how !== 'object' || link.distance > 0
}

/** "30 casualties, including 12 dead". */
const holds = (whole: Measure | undefined, part: Measure) =>
  whole === part ||
  (whole === 'killed-or-wounded' && (part === 'killed' || part === 'wounded')) ||
  (whole === 'losses' && ['killed', 'wounded', 'missing', 'captured', 'killed-or-wounded'].includes(part))

/** In a list that "including" or "among them" opens, and of the measure of the whole before it. */
function isListed(view: View, at: number, own: MeasureReading | null): boolean {
  const opener = openerBefore(view, at)
  if (opener < 0) return false
  const wholes = readMeasures(view).filter((found, i) => found && view.spots[i]!.last < opener)
  // "52 passengers, of whom 17 died": all who died, out of those who did not.
  const outOfOthers = wholes.length === 0 && own?.rule === 'verb' && view.spots[0]!.last < opener
  if (outOfOthers) return false
  return !own || wholes.length === 0 || wholes.some((whole) => holds(whole?.measure, own.measure))
}

/** "eight of the 23 injured", "three of the dead": not "three of the men were killed". */
function isOfGroup(view: View, at: number, measure: Measure): boolean {
  const { tokens, spots } = view
  const { partitive, last } = spots[at]!
  if (!partitive) return false
  let i = last + 2
  while (tokens[i]?.pos === 'DET' || tokens[i]?.pos === 'NUM') i++
  const group = VICTIM_NOUNS[tokens[i]?.lower ?? ''] ?? VICTIM_NOUNS[tokens[i]?.lemma ?? '']
  return group === measure && tokens[i + 1]?.pos !== 'NOUN'
}

/** "43 of them were killed by rebels and 12 by mines": out of the same. */
const isElliptic = (view: View, at: number, { rule }: MeasureReading) =>
  rule === 'coordinated' && view.spots[at]!.head < 0 && isOfThem(view, at - 1)

/** Whether a figure counts a part of those who were hurt: "including five women", "two of them", "his three sons". */
export function isPart(view: View, at: number): boolean {
  const own = readMeasures(view)[at] ?? null
  const before = readMeasures(view)[precedingSpot(view, at)]
  const ofThem = isOfThem(view, at) && (!own || holds(before?.measure, own.measure))
  if (ofThem || isListed(view, at, own)) return true
  if (!own) return false
  const whole = readMeasures(view)[wholeOf(view, at)]
  return (
    own.part ||
    isElliptic(view, at, own) ||
    isOfGroup(view, at, own.measure) ||
    hasCompany(view, at, own) ||
    isKin(view, at, own) ||
    (whole !== undefined && holds(whole?.measure, own.measure)) ||
    isSeen(view, at, own)
  )
}
