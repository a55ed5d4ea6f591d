import type { Refiner } from '../context'
import { joinNeighbours } from '../neighbours'

/** Of findings that overlap, keeps the one that starts first, and of those the longest. */
export const overlap: Refiner = {
  name: 'overlap',
  refine: (findings) => joinNeighbours(findings, (kept, next) => (next.start < kept.end ? kept : null)),
}
