import type { Relation, Reported } from '../types'
import { sameOrigin } from './origin/same-origin'
import { say } from './phrases'
import { type Side, sideOf } from './side'
import { namesOf, plainer } from './subject'
import { decide } from './verdict/decide'
import { questionOf } from './verdict/question'
import type { Verdict } from './verdict/verdict'

/**
 * How `there` stands to `here` (the claim in front of the reader); null where the two are not worth showing together.
 * The question comes first (unit, measure, who, where, status, scope, period, story), the numbers second. Claims of
 * one report are never related. Fields that a typed figure leaves empty match anything.
 */
export function relate(here: Reported, there: Reported): Relation | null {
  const [a, b] = [sideOf(here), sideOf(there)]
  const verdict = verdictOn(a, b)
  return verdict && told(verdict, a, b)
}

/** The same, of sides, not yet put into words. Ages, rates and nameless numbers come with no value and are not compared. */
export function verdictOn(here: Side, there: Side): Verdict | null {
  if (here.report === there.report || !here.value || !there.value) return null
  const found = questionOf(here, there)
  return found && decide(here, there, found)
}

/** A verdict in words, and whether both claims go back to one source. */
export function told({ relation, strength, why, values }: Verdict, here: Side, there: Side): Relation {
  return {
    relation,
    strength,
    sameOrigin: sameOrigin(here, there),
    why: say({ key: plainer(why, here, there), values: values?.() }, namesOf(here, there)),
  }
}
