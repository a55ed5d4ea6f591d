import type { Relation, Report, Reported } from '../types'
import { type CandidateIndex, enter, sharing } from './candidate-index'
import { keysOf } from './keys'
import { relate } from './relate'

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
  reported: Reported
  keys: string[]
}

/**
 * All pairs of claims worth showing together, as they are found: each report is compared with those before it, by
 * shared keys, so that what is held grows with the claims and never with the pairs.
 * @param documents what `extract` prints, in any order
 */
export async function* comparePairs(
  documents: AsyncIterable<ReadDocument> | Iterable<ReadDocument>,
): AsyncGenerator<PairOfClaims> {
  const index: CandidateIndex<Entry> = new Map()
  for await (const { id, reports } of documents) {
    for (const [at, report] of reports.entries()) {
      const entries = report.claims.map((claim, i) => ({
        place: { id, report: at, claim: i },
        reported: { report, claim },
        keys: keysOf({ report, claim }),
      }))
      for (const entry of entries) yield* pairsOf(entry, index)
      for (const entry of entries) enter(index, entry.keys, entry)
    }
  }
}

function* pairsOf(entry: Entry, index: CandidateIndex<Entry>): Generator<PairOfClaims> {
  for (const earlier of sharing(index, entry.keys)) {
    const relation = relate(earlier.reported, entry.reported)
    if (relation) yield { a: earlier.place, b: entry.place, ...relation }
  }
}
