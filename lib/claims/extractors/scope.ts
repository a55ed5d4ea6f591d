import type { Extractor } from '../context'
import type { Scope } from '../../types'
import { isOfThem, openerBefore } from '../grammar/coordination'
import { MODALS } from '../grammar/forms'
import type { Link } from '../grammar/patients'
import { viewOf, type View } from '../grammar/view'
import { readMeasures } from './measure/reading'
import { isBreakdown } from './scope/breakdown'
import { scopeOfPeriod } from './scope/period'
import { HOLDS, PICTURES } from './scope/scope-words'

const WITH = new Set(['along', 'together', 'alongside'])

/** "a nurse was killed along with two others": the nurse is a part as they are. */
function hasCompany(view: View, at: number, link: Link | null): boolean {
  if (!link) return false
  const { wide } = view.spots[at]!
  return [wide + 1, wide + 2, link.cue.end + 1].some((i) => WITH.has(view.tokens[i]?.lower ?? ''))
}

/** A part: "including five women", "two of them", "his three sons", "among the dead were two children". */
function isPart(view: View, at: number): boolean {
  const measures = readMeasures(view)
  const own = measures[at]
  if (
    own?.part ||
    (own && hasCompany(view, at, own.link)) ||
    isOfThem(view, at) ||
    (own && view.spots[at]!.possessed)
  )
    return true
  if (own && isBreakdown(view, at)) return true
  const opener = openerBefore(view, at)
  if (opener < 0) return false
  const wholes = measures.filter((found, i) => found && view.spots[i]!.last < opener)
  return !own || wholes.length === 0 || wholes.some((whole) => whole?.measure === own.measure)
}

/** "a picture showed five bodies": as many as were seen, not as many as died. */
function isSeen(view: View, at: number): boolean {
  const lemma = view.tokens[view.spots[at]!.head]?.lemma
  return (lemma === 'body' || lemma === 'corpse') && view.tokens.some((token) => PICTURES.has(token.lemma))
}

/** "can accommodate 20,000", "a capacity of 500". */
function isCapacity(view: View, at: number): boolean {
  const { lead } = view.spots[at]!
  for (let i = lead - 1; i >= 0 && i > lead - 5; i--) {
    const { lemma } = view.tokens[i]!
    if (lemma === 'capacity') return true
    if (HOLDS.has(lemma)) return MODALS.has(view.tokens[i - 1]?.lower ?? '') || lemma === 'accommodate'
  }
  return false
}

/** How much of what happened a figure covers. */
export const scope: Extractor = {
  name: 'scope',
  extract: (context) => {
    const { view, at } = viewOf(context)
    const told = (found: Scope) => ({ scope: found })
    if (isPart(view, at) || isSeen(view, at)) return told('part')
    if (isCapacity(view, at)) return told('capacity')
    const measure = context.sofar.measure ?? 'other'
    const period = scopeOfPeriod(view, at, measure !== 'other')
    if (period) return period
    return measure === 'other' ? null : { scope: 'event', inferred: ['scope'] }
  },
}
