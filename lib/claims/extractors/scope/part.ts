import { wholeOf } from '../../grammar/breakdown'
import { isOfThem, openerBefore, precedingSpot } from '../../grammar/coordination'
import type { Measure } from '../../../types'
import type { Link } from '../../grammar/patients'
import type { View } from '../../grammar/view'
import { VICTIM_NOUNS } from '../measure/measure-words'
import { readMeasures, type MeasureReading } from '../measure/reading'
import { KIN_AND_AGES } from '../counted/counted-words'
import { NAMED } from '../../grammar/objects'
import { PICTURES, SEEN } from './scope-words'

const WITH = new Set(['along', 'together'])

/** How far behind those hurt their company may be named, in tokens: "a captain named Ali Omar, together with his wife". */
const COMPANY = 12

/** "Two brothers, as well as their cousin": one that no figure counts. */
const asWellAs = ({ tokens, startsAt }: View, i: number) =>
  tokens[i]?.lower === 'as' &&
  tokens[i + 1]?.lower === 'well' &&
  tokens[i + 2]?.lower === 'as' &&
  startsAt[i + 3] === -1

/** "a nurse was killed along with two others": the nurse is a part as they are. */
function hasCompany(view: View, at: number, link: Link | null): boolean {
  if (!link) return false
  const { tokens } = view
  const { wide } = view.spots[at]!
  const isWith = (i: number) =>
    tokens[i]?.lower === 'alongside' ||
    (WITH.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'with') ||
    asWellAs(view, i)
  if ([wide + 1, wide + 2, link.cue.end + 1].some(isWith)) return true
  for (let i = wide + 1; i < wide + COMPANY; i++) {
    const token = tokens[i]
    if (!token || token.text === ';' || token.pos === 'AUX' || token.pos === 'SCONJ' || i === link.cue.start)
      return false
    if (token.pos === 'VERB' && !NAMED.has(token.lower)) return false
    if (isWith(i)) return true
  }
  return false
}

/** "her three sons were killed": out of more who were; "he killed his five children": all there were. */
function isKin(view: View, at: number, { rule, link }: MeasureReading): boolean {
  if (rule === 'noun' || rule === 'toll' || !view.spots[at]!.possessed) return false
  if (!KIN_AND_AGES.has(view.tokens[view.spots[at]!.head]?.lemma ?? '')) return false
  return link?.how !== 'object' || link.distance > 0
}

/** How near the verb of seeing stands, in tokens. */
const SEEN_NEAR = 6

/** "a picture showed five bodies": as many as were seen, not as many as died. */
function isSeen(view: View, at: number): boolean {
  const lemma = view.tokens[view.spots[at]!.head]?.lemma
  if (lemma !== 'body' && lemma !== 'corpse') return false
  const { lead, wide } = view.spots[at]!
  const beside = view.tokens.slice(Math.max(0, lead - SEEN_NEAR), wide + SEEN_NEAR)
  return (
    beside.some((token) => SEEN.has(token.lemma)) || view.tokens.some((token) => PICTURES.has(token.lemma))
  )
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

/** Whether a figure counts a part of those who were hurt: "including five women", "two of them", "his three sons". */
export function isPart(view: View, at: number): boolean {
  const own = readMeasures(view)[at] ?? null
  const before = readMeasures(view)[precedingSpot(view, at)]
  const ofThem = isOfThem(view, at) && (!own || own.measure === before?.measure)
  if (ofThem || isListed(view, at, own)) return true
  if (!own) return false
  return (
    own.part ||
    isOfGroup(view, at, own.measure) ||
    hasCompany(view, at, own.link) ||
    isKin(view, at, own) ||
    wholeOf(view, at) >= 0 ||
    isSeen(view, at)
  )
}
