import type { AsOf, Reported } from '../types'
import type { Compared } from './compare-report'

/** In recorders' words; none of them rates a figure or an outlet. */
export type Grade = 'single-origin' | 'several-origins' | 'contested' | 'superseded'

/** The three honest silences, and the case where there is something to show. */
export type Silence = 'nothing-to-compare' | 'one-origin' | 'nothing-conflicts' | null

/** What all reports on one figure come to; never an average, never a best value. */
export interface Summary {
  /** Reports that give the figure or a rival to it, the one in front of the reader included. */
  reports: number
  /** Distinct origins among them; five outlets with one root are one. */
  origins: number
  /** Lowest and highest number stated for the same question (newer, older and conflicting counts included). */
  lowest: number | null
  highest: number | null
  /** Earliest and latest as-of date among them, ISO; null where none has a date. */
  asOf: AsOf | null
  grade: Grade
  silence: Silence
  /** One plain sentence that says all this. */
  text: string
}

/**
 * Sums up what the reports on one figure come to.
 * @param compared what compareClaim gave for `here`
 */
export function summarise(here: Reported, _compared: Compared[]): Summary {
  return {
    reports: 1,
    origins: 1,
    lowest: here.claim.low ?? here.claim.high,
    highest: here.claim.high ?? here.claim.low,
    asOf: here.claim.asOf,
    grade: 'single-origin',
    silence: 'nothing-to-compare',
    text: '',
  }
}
