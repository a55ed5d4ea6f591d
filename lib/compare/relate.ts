import type { Relation, Reported } from '../types'
import { formatValue } from './format'
import { sameOrigin } from './origin/same-origin'
import { say } from './phrases'
import { type Side, sideOf } from './side'
import { namesOf, subjectOf } from './subject'
import { decide } from './verdict/decide'
import { questionOf } from './verdict/question'
import type { Verdict } from './verdict/verdict'

/**
 * How `there` stands to `here` (the claim in front of the reader); null where the two are not worth showing together.
 * The question comes first (unit, measure, who, where, status, scope, period, story), the numbers second. Claims of
 * one report are never related. Fields that a typed figure leaves empty match anything.
 */
export function relate(here: Reported, there: Reported): Relation | null {
  if (here.report === there.report) return null
  const [a, b] = [sideOf(here), sideOf(there)]
  if (!areCounts(a) || !areCounts(b)) return null
  const found = questionOf(a, b)
  if (!found) return null
  const origin = sameOrigin(a, b)
  const verdict = decide(a, b, found, origin)
  return verdict && told(verdict, a, b, origin)
}

/** Ages, rates and nameless numbers come with no value and are not compared. */
function areCounts(side: Side): boolean {
  return side.value !== null
}

function told(verdict: Verdict, here: Side, there: Side, origin: boolean | null): Relation {
  const names = {
    ...namesOf(here, there),
    subject: subjectOf(here, there),
    here: formatValue(here.claim),
    there: formatValue(there.claim),
  }
  return {
    relation: verdict.relation,
    strength: verdict.strength,
    sameOrigin: origin,
    why: say(verdict.why, names),
  }
}
