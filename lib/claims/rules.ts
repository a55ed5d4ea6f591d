import type { Extractor, Refiner } from './context'

/** Every question asked of a figure, in order: a later one may build on what an earlier one found. */
export const EXTRACTORS: Extractor[] = []

/** What is worked out from several claims at once, in order. */
export const REFINERS: Refiner[] = []
