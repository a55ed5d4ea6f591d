import type { Relation, Reported } from '../types'
import { sameOrigin } from './origin/same-origin'
import { say } from './phrases'
import { type Side, sideOf } from './side'
import { namesOf } from './subject'
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
  const origin = once(() => sameOrigin(a, b))
  const verdict = decide(a, b, found, origin)
  return verdict && told(verdict, a, b, origin())
}

/** Ages, rates and nameless numbers come with no value and are not compared. */
function areCounts(side: Side): boolean {
  return side.value !== null
}

/** Asked by few of the pairs, and then by several rules. */
function once<T>(ask: () => T): () => T {
  let answer: { given: T } | undefined
  return () => (answer ??= { given: ask() }).given
}

function told(
  { relation, strength, why }: Verdict,
  here: Side,
  there: Side,
  origin: boolean | null,
): Relation {
  return { relation, strength, sameOrigin: origin, why: say(why, namesOf(here, there)) }
}
