import { isOfThem, openerBefore } from '../../grammar/coordination'
import type { Link } from '../../grammar/patients'
import type { View } from '../../grammar/view'
import { readMeasures, type MeasureReading } from '../measure/reading'
import { isBreakdown } from './breakdown'
import { KIN_AND_AGES } from '../counted/counted-words'
import { PICTURES } from './scope-words'

const WITH = new Set(['along', 'together', 'alongside'])

/** "a nurse was killed along with two others": the nurse is a part as they are. */
function hasCompany(view: View, at: number, link: Link | null): boolean {
  if (!link) return false
  const { wide } = view.spots[at]!
  return [wide + 1, wide + 2, link.cue.end + 1].some((i) => WITH.has(view.tokens[i]?.lower ?? ''))
}

/** "her three sons were killed": out of more who were; "he killed his five children": all there were. */
function isKin(view: View, at: number, { rule, link }: MeasureReading): boolean {
  if (rule === 'noun' || rule === 'toll' || !view.spots[at]!.possessed) return false
  if (!KIN_AND_AGES.has(view.tokens[view.spots[at]!.head]?.lemma ?? '')) return false
  return link?.how !== 'object' || link.distance > 0
}

/** "a picture showed five bodies": as many as were seen, not as many as died. */
function isSeen(view: View, at: number): boolean {
  const lemma = view.tokens[view.spots[at]!.head]?.lemma
  return (lemma === 'body' || lemma === 'corpse') && view.tokens.some((token) => PICTURES.has(token.lemma))
}

/** In a list that "including" or "among them" opens, and of the measure of the whole before it. */
function isListed(view: View, at: number, own: MeasureReading | null): boolean {
  const opener = openerBefore(view, at)
  if (opener < 0) return false
  const wholes = readMeasures(view).filter((found, i) => found && view.spots[i]!.last < opener)
  return !own || wholes.length === 0 || wholes.some((whole) => whole?.measure === own.measure)
}

/** Whether a figure counts a part of those who were hurt: "including five women", "two of them", "his three sons". */
export function isPart(view: View, at: number): boolean {
  const own = readMeasures(view)[at] ?? null
  const before = readMeasures(view)[at - 1]
  const ofThem = isOfThem(view, at) && (!own || own.measure === before?.measure)
  if (ofThem || isListed(view, at, own)) return true
  if (!own) return false
  return (
    own.part ||
    hasCompany(view, at, own.link) ||
    isKin(view, at, own) ||
    isBreakdown(view, at) ||
    isSeen(view, at)
  )
}
