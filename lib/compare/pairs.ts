import type { Relation, Report } from '../types'
import { type CandidateIndex, emptyIndex, enter, sharing } from './candidate-index'
import { told, verdictOn } from './relate'
import { type Side, sideOf } from './side'

/** What a document is known by, as it was given. */
export type DocumentId = string | number

/** Where a claim stands: id of its document, index of its report there, index of its claim there. */
export interface Place {
  id: DocumentId
  report: number
  claim: number
}

/** Two claims of different reports worth showing together; `b` is said relative to `a`. */
export interface PairOfClaims extends Relation {
  a: Place
  b: Place
}

/** A document with its reports, as `extract` prints it. */
export interface ReadDocument {
  id: DocumentId
  reports: Report[]
}

interface Entry {
  place: Place
  side: Side
}

/**
 * All pairs of claims worth showing together, as they are found: each report is compared with those before it, by
 * shared keys, so that what is held grows with the claims and never with the pairs.
 * @param documents what `extract` prints, in any order
 */
export async function* comparePairs(
  documents: AsyncIterable<ReadDocument> | Iterable<ReadDocument>,
): AsyncGenerator<PairOfClaims> {
  const index = emptyIndex<Entry>()
  for await (const { id, reports } of documents) {
    for (const [at, report] of reports.entries()) {
      const entries = report.claims.map((claim, i) => ({
        place: { id, report: at, claim: i },
        side: sideOf({ report, claim }),
      }))
      for (const entry of entries) yield* pairsOf(entry, index)
      for (const entry of entries) enter(index, entry.side, entry)
    }
  }
}

function* pairsOf({ place, side }: Entry, index: CandidateIndex<Entry>): Generator<PairOfClaims> {
  for (const earlier of sharing(index, side)) {
    const verdict = verdictOn(earlier.side, side)
    if (verdict) yield { a: earlier.place, b: place, ...told(verdict, earlier.side, side) }
  }
}
