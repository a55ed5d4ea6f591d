import type { Unit } from './units'

/** First and last index of a run of units. */
export type Run = readonly [first: number, last: number]

/** One attribution as a rule found it in a sentence, by indices of units. */
export interface Speech {
  rule: string
  speaker: Run
  /** Apposition or clause that tells who the speaker is ("…, secretary of the council, said"). */
  more: Run | null
  /** The whole attributing clause, which is no part of what was said. */
  clause: Run
  /** What was said goes on from this unit; null where none of it follows. */
  right: number | null
  /** What precedes begins no further left than this unit (a relative clause: "whose deaths were reported by X"). */
  floor?: number
  /** What follows and was said ends before this unit ("what he called a “rout”"). */
  ceiling?: number
  /** What was said ends before this unit; null where none of it precedes. */
  left: number | null
  /** An outlet that was told, or that carried it. */
  carrier: Run | null
  /** 0 for who says, 1 for whom they cite: the inner of two that say the same words. */
  depth: 0 | 1
}

/** A rule finds the attributions of its own kind, from the units of a sentence or of the inside of a quote. */
export interface SpeechRule {
  name: string
  /** A sentence without these words holds none of its kind: it spares most sentences the reading. */
  cue: RegExp
  find: (units: readonly Unit[]) => Speech[]
}
