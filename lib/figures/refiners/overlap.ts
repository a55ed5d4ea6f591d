import type { Finding, Refiner } from '../context'

/** Of findings that overlap, keeps the one that starts first, and of those the longest. */
export const overlap: Refiner = {
  name: 'overlap',
  refine: (findings) =>
    findings.reduce<Finding[]>((kept, finding) => {
      const last = kept.at(-1)
      return last && finding.start < last.end ? kept : [...kept, finding]
    }, []),
}
