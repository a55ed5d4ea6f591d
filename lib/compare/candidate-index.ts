import type { Reported } from '../types'
import { keysOf } from './keys'

/** Claims by their keys. */
export type CandidateIndex<T> = Map<string, T[]>

/** Enters a thing under each of its keys. */
export function enter<T>(index: CandidateIndex<T>, keys: string[], thing: T): void {
  for (const key of keys) {
    const posting = index.get(key)
    if (posting) posting.push(thing)
    else index.set(key, [thing])
  }
}

/** What shares a key, each once, in the order of entry under each key. */
export function sharing<T>(index: CandidateIndex<T>, keys: string[]): Set<T> {
  const found = new Set<T>()
  for (const key of keys) for (const thing of index.get(key) ?? []) found.add(thing)
  return found
}

const INDEXES = new WeakMap<readonly Reported[], CandidateIndex<Reported>>()

/** The index of a list of candidates, made once for the list: every figure of an article asks the same list. */
export function indexOf(candidates: readonly Reported[]): CandidateIndex<Reported> {
  const known = INDEXES.get(candidates)
  if (known) return known
  const index: CandidateIndex<Reported> = new Map()
  for (const candidate of candidates) enter(index, keysOf(candidate), candidate)
  INDEXES.set(candidates, index)
  return index
}
