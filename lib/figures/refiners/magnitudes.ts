import { before } from '../around'
import type { Finding, Refiner } from '../context'

const BEFORE =
  /(?<![\p{L}\d-])(?:(?:[Mm]agnitude|MAGNITUDE)(?:[ -]| of )|M[wL]? )(?:(?:about|around|at least) )?$/u

/** The strongest earthquake measured had 9.5 (USGS, Chile 1960); what is larger is no earthquake's. */
const STRONGEST = 10

function withMagnitude(finding: Finding, text: string): Finding {
  const { unit, kind, low, start } = finding
  if (unit !== 'things' || kind !== 'count' || low === null || low > STRONGEST) return finding
  return BEFORE.test(before(text, start)) ? { ...finding, unit: 'magnitude' } : finding
}

/** The strength of an earthquake, named before its number: "magnitude 6.1", "a magnitude of 7", "Mw 7.8". */
export const magnitudes: Refiner = {
  name: 'magnitudes',
  refine: (findings, { text }) =>
    /magnitude|\bM[wL]? \d/i.test(text) ? findings.map((finding) => withMagnitude(finding, text)) : findings,
}
