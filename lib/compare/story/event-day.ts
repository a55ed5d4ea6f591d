import type { Claim, Scope } from '../../types'
import type { Timing } from '../time/day'
import { datesTheCount } from './count-words'

/** First and last day of an event, in days since 1970. */
export interface EventDay {
  from: number
  to: number
}

/** The day of an event, as stated of the figure; in a text without a date of its own, as stated before it. */
export function eventDayOf(claim: Claim, scope: Scope, timing: Timing): EventDay | null {
  const { stated, from, to, published } = timing
  const ofEvent = scope === 'event' || scope === 'part'
  const told = stated || (published === null && scope === 'event')
  if (!ofEvent || !told || to === null || datesTheCount(claim.quote)) return null
  return { from: from ?? to, to }
}
