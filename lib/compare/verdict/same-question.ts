import { formatGap, formatNumber } from '../format'
import { factorOf } from '../number/dimension'
import { anchorOf, type Value } from '../number/interval'
import { isHigher, type Meeting, meeting } from '../number/meet'
import { sameOrigin } from '../origin/same-origin'
import { say } from '../phrases'
import type { Side } from '../side'
import { grows } from './growth'
import type { Values } from './verdict'

/** What the two values, dates and sources of one question come to. */
export interface SameQuestion {
  here: Side
  there: Side
  /** Values of both sides. */
  a: Value
  b: Value
  meets: Meeting
  /** Whether there is told as the higher. */
  higher: boolean
  /** Days by which there is the later count; null where that isn't told. */
  later: number | null
  /** Whether a date was worked out from an article's own. */
  inferred: boolean
  growing: boolean
  sameOrigin: () => boolean | null
}

/** Sides of one question, ready for its rules; null where either states no number. */
export function sameQuestion(here: Side, there: Side): SameQuestion | null {
  const [a, b] = [here.value, there.value]
  if (!a || !b) return null
  const [x, y] = [here.timing, there.timing]
  return {
    here,
    there,
    a,
    b,
    meets: meeting(a, b),
    higher: isHigher(a, b),
    later: x.counted === null || y.counted === null ? null : y.counted - x.counted,
    inferred: x.countedInferred || y.countedInferred,
    growing: grows(here) && grows(there),
    sameOrigin: once(() => sameOrigin(here, there)),
  }
}

/** Asked by few of the pairs, and then by several rules. */
function once<T>(ask: () => T): () => T {
  let answer: { given: T } | undefined
  return () => (answer ??= { given: ask() }).given
}

function difference({ a, b, here }: SameQuestion): string {
  const { unit } = here.claim
  return formatNumber(Math.abs(anchorOf(a) - anchorOf(b)) / factorOf(unit), unit)
}

/** What a phrase of two dated values tells: days between them, their difference, and whether a date was worked out. */
export function gapOf(question: SameQuestion): Values {
  return () => ({
    gap: formatGap(Math.abs(question.later ?? 0)),
    difference: difference(question),
    dated: question.inferred ? say({ key: 'datesInferred' }) : '',
  })
}
