import type { Claim, Report, Scope } from '../../types'
import { type Timing, timingOf } from '../time/day'
import { datesTheCount } from './count-words'

/** First and last day of an event, in days since 1970. */
export interface EventDay {
  from: number
  to: number
}

/**
 * The day of an event, as stated of the figure or, for a headline's, where its text repeats the count; in a text
 * without a date of its own, as stated before it.
 */
export function eventDayOf(claim: Claim, report: Report, scope: Scope, timing: Timing): EventDay | null {
  return dayStated(claim, scope, timing) ?? twinDay(claim, report, scope) ?? bodyDay(claim, report, scope)
}

/** A headline's round or vague count ("dozens hurt") is of the day of the body's first. */
function bodyDay(claim: Claim, report: Report, scope: Scope): EventDay | null {
  if (scope !== 'event' || claim.end > report.title.length) return null
  const first = report.claims.find(
    (each) => each.start > report.title.length && each.measure === claim.measure && each.scope === scope,
  )
  return first && !first.earlier ? dayStated(first, scope, timingOf(first, report, scope)) : null
}

/** The day that another telling of the same count states. */
function twinDay(claim: Claim, report: Report, scope: Scope): EventDay | null {
  for (const each of report.claims) {
    if (each === claim || each.scope !== claim.scope || each.measure !== claim.measure) continue
    if ((each.low ?? each.high) !== (claim.low ?? claim.high) || each.inferred.includes('asOf')) continue
    const day = dayStated(each, scope, timingOf(each, report, scope))
    if (day) return day
  }
  return null
}

function dayStated(claim: Claim, scope: Scope, timing: Timing): EventDay | null {
  const { stated, from, to, published } = timing
  const ofEvent = scope === 'event' || scope === 'part'
  const told = stated || (published === null && scope === 'event')
  if (!ofEvent || !told || to === null || datesTheCount(claim.quote)) return null
  return { from: from ?? to, to }
}
