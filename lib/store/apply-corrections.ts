import type { Claim, Inferable, Report } from '../types'

/** The fields of a claim that a reader can correct. */
export type Correctable = Pick<
  Claim,
  | 'low'
  | 'high'
  | 'bound'
  | 'unit'
  | 'change'
  | 'measure'
  | 'counted'
  | 'countedLemma'
  | 'who'
  | 'where'
  | 'asOf'
  | 'saidBy'
  | 'status'
  | 'scope'
  | 'earlier'
>

/** What the reader says of a claim: other values for some fields, or that it is no figure at all. */
export type CorrectionChange = { kind: 'fields'; fields: Partial<Correctable> } | { kind: 'not-a-figure' }

/** A correction, kept with the words it belongs to. */
export interface Correction {
  id: string
  /** Address of the page in normal form. */
  address: string
  quote: string
  figure: string
  /** Where the figure starts in the quote: the same number can stand in it twice. */
  offset: number
  change: CorrectionChange
  keptAt: string
}

/** Whether a correction was made of this claim: of the same words at the same place of the same sentence. */
export function belongsTo(correction: Correction, claim: Claim): boolean {
  return (
    correction.quote === claim.quote &&
    correction.figure === claim.figure &&
    correction.offset === claim.start - claim.quoteStart
  )
}

/** What the reader says is no longer worked out by us. */
function correctedClaim(claim: Claim, fields: Partial<Correctable>): Claim {
  const inferred = claim.inferred.filter((field: Inferable) => !(field in fields))
  return { ...claim, ...fields, inferred }
}

/**
 * The report as the reader corrected it: fields replaced, what is not a figure left out. Corrections of sentences that the text
 * no longer has do nothing. Neither argument is changed.
 */
export function applyCorrections(report: Report, corrections: readonly Correction[]): Report {
  if (corrections.length === 0) return report
  const read = report.claims.map((claim) => {
    const change = corrections.find((correction) => belongsTo(correction, claim))?.change
    if (!change) return claim
    return change.kind === 'fields' ? correctedClaim(claim, change.fields) : null
  })
  const kept = read.filter((claim) => claim !== null)
  const places = new Map(read.filter((claim) => claim !== null).map((claim, at) => [claim, at]))
  const placeOf = (old: number | null) => {
    const whole = old === null ? null : read[old]
    return whole ? (places.get(whole) ?? null) : null
  }
  return { ...report, claims: kept.map((claim) => ({ ...claim, partOf: placeOf(claim.partOf) })) }
}
