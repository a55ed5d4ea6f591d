import type { Relation, Report } from '../types'

/** Where a claim stands: index of its document, of its report there, of its claim there. */
export interface Place {
  /** The document's id, as given. */
  id: string
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
  id: string
  reports: Report[]
}

/**
 * All pairs of claims worth showing together, as they are found: each document is compared with those before it by
 * its keys, so that pairs are never held.
 */
export async function* comparePairs(
  _documents: AsyncIterable<ReadDocument> | Iterable<ReadDocument>,
): AsyncGenerator<PairOfClaims> {}
