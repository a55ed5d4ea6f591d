import type { Measure } from '../../../types'
import { wholeOf } from '../../grammar/breakdown'
import {
  isCoordinated,
  isGapped,
  isInHospital,
  isOfThem,
  openerBefore,
  precedingSpot,
} from '../../grammar/coordination'
import { combine } from '../../grammar/forms'
import { ownVerb } from '../../grammar/own-verb'
import { findLinks, type Link } from '../../grammar/patients'
import { kindOf } from '../../grammar/people'
import type { View } from '../../grammar/view'
import { measureOfAction } from './action'
import { measureOfAmong } from './among'
import { isFatal, isSoToo, verbBefore } from './elliptic'
import { fits } from './fits'
import { STATE_WORDS } from './measure-words'
import { isFreed, measureOfNoun } from './noun'
import { measureOfPresence } from './presence'
import { areThenKilled } from './then-killed'
import { isInCondition } from './treated'
import { measureOfNumber } from './number-of'
import { measureOfToll } from './toll'
import { measureOfGroup, measureOfOpening } from './victim-group'

/** What a figure measures, by which rule, and whether it is only a part of what was counted. */
export interface MeasureReading {
  measure: Measure
  rule: 'verb' | 'noun' | 'action' | 'toll' | 'group' | 'presence' | 'coordinated' | 'of-them' | 'listed'
  part: boolean
  link: Link | null
}

type Rule = (view: View, at: number, before: (MeasureReading | null)[]) => MeasureReading | null

const reading = (
  rule: MeasureReading['rule'],
  measure: Measure | null,
  link: Link | null = null,
  part = false,
) => (measure && measure !== 'other' ? { measure, rule, part, link } : null)

/** "lost 4,000 soldiers killed and wounded": what follows tells how they were lost. */
function lostAs({ tokens, spots }: View, at: number): Measure | null {
  const { end } = spots[at]!
  const kinds = [tokens[end + 1], tokens[end + 3]].map((token) => STATE_WORDS[token?.lower ?? ''])
  const joined = /^(?:and|or)$/.test(tokens[end + 2]?.lower ?? '')
  const told = (joined ? kinds : kinds.slice(0, 1)).filter((kind) => kind !== undefined)
  return told.length > 0 ? combine(told) : null
}

const link: Rule = (view, at) => {
  const found = findLinks(view)[at]
  if (!found || found.cue.negated) return null
  const measure = (found.measure === 'losses' ? lostAs(view, at) : null) ?? found.measure
  return reading('verb', measure, found, found.how === 'joined')
}

const noun =
  (strong: boolean): Rule =>
  (view, at) => {
    const found = measureOfNoun(view, at)
    if (!found || found.strong !== strong) return null
    const verb = findLinks(view)[at]
    const outweighed = strong && found.measure !== 'killed' && verb?.measure === 'killed' && verb.distance < 4
    return outweighed ? null : reading('noun', found.measure, verb)
  }

const toll: Rule = (view, at, before) => {
  const found = measureOfToll(view, at)
  const summed = before.findLast((one) => one !== null)
  if (found?.measure === 'other') return summed ? reading('toll', summed.measure, null, found.part) : null
  return found && reading('toll', found.measure, null, found.part)
}

/** What stands beside another figure, or is taken out of it, shares its measure. */
const shared: Rule = (view, at, before) => {
  const previous = before[at - 1]
  const whom = isOfThem(view, at) ? before[precedingSpot(view, at)] : null
  if (whom) return { ...whom, rule: 'of-them', part: true }
  const whole = before[wholeOf(view, at)]
  if (whole) return { ...whole, rule: 'listed', part: true }
  if (isSoToo(view, at))
    return previous
      ? { ...previous, rule: 'coordinated' }
      : reading('coordinated', verbBefore(view, view.spots[at]!.lead - 2), null, true)
  const opener = openerBefore(view, at)
  if (opener >= 0) {
    const found = before.findLast((one, i) => one && view.spots[i]!.last < opener)
    if (found) return { ...found, rule: 'listed', part: true }
    const said = verbBefore(view, opener)
    if (said) return reading('listed', said, null, true)
  }
  if (isInHospital(view, at) || view.tokens[view.spots[at]!.last + 1]?.lower === 'without') return null
  // "nine members of one family were killed in Lyon and four people in Nice": one is no one killed
  const led = previous ?? before[at - 2]
  if (led?.link && isGapped(view, at, led.link.cue)) return { ...led, rule: 'coordinated' }
  if (!previous || !isCoordinated(view, at) || ownVerb(view, at)) return null
  const { head, possessed } = view.spots[at]!
  if (head >= 0 && !possessed && kindOf(view.tokens[head]) !== 'people') return null
  return { ...previous, rule: 'coordinated' }
}

const RULES: Rule[] = [
  (view, at) => reading('action', areThenKilled(view, at) ? 'killed' : null),
  noun(true),
  // "the injury of 20 civilians displaced there": what was done to them comes before what they were
  (view, at) => reading('action', measureOfAction(view, at)),
  link,
  toll,
  (view, at) => reading('toll', measureOfNumber(view, at)),
  (view, at) => {
    const group = measureOfGroup(view, at)
    return group === 'captured' && isFreed(view, at) ? null : reading('group', group, null, true)
  },
  (view, at) => reading('group', measureOfOpening(view, at), null, true),
  (view, at) => reading('group', measureOfAmong(view, at), null, true),
  (view, at) => reading('action', isFatal(view, at) ? 'killed' : null),
  (view, at) => reading('group', isInCondition(view, at) ? 'wounded' : null, null, true),
  noun(false),
  (view, at) => reading('presence', measureOfPresence(view, at)),
  shared,
]

const readings = new WeakMap<View, (MeasureReading | null)[]>()

/** What each figure of a sentence measures; null where it isn't one of the measures of people. */
export function readMeasures(view: View): (MeasureReading | null)[] {
  const known = readings.get(view)
  if (known) return known
  const found: (MeasureReading | null)[] = []
  view.spots.forEach((_, at) => {
    let best: MeasureReading | null = null
    for (const rule of RULES) {
      const one = rule(view, at, found)
      if (one && fits(view, at, one)) {
        best = one
        break
      }
    }
    found.push(best)
  })
  readings.set(view, found)
  return found
}
