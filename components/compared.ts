import { type Compared, compareClaim } from '../lib/compare/compare-report'
import { summarise, type Summary } from '../lib/compare/summary'
import { applyCorrections, type Correction } from '../lib/store/apply-corrections'
import { candidatesFor } from '../lib/store/candidates'
import { correctionsFor } from '../lib/store/corrections'
import { type SavedState, savedStateOf } from '../lib/store/saved-state'
import type { Claim, Report } from '../lib/types'
import { showOnce } from './told-twice'

/** A figure of the report in front of the reader, beside what other reports say. */
export interface FigureView {
  /** Index of the claim in the report as read. */
  at: number
  /** As corrected by the reader. */
  claim: Claim
  correction: Correction | null
  compared: Compared[]
  summary: Summary
  /** The same figure as the headline tells it: shown with this one. */
  inHeadline: FigureView[]
}

/** Whether a claim, by its index in the report as read, is shown in a figure's item. */
export function isShownIn({ at, inHeadline }: FigureView, claim: number | null): boolean {
  return at === claim || inHeadline.some((twin) => twin.at === claim)
}

/** A report in front of the reader, beside the store. */
export interface ReportView {
  report: Report
  state: SavedState
  figures: FigureView[]
  /** False where more is saved on its figures than was compared at once. */
  isAll: boolean
  /** Corrections that say "not a figure", with the claims that they set aside. */
  setAside: { claim: Claim; correction: Correction }[]
}

function correctionOf(claim: Claim, corrections: Correction[]): Correction | null {
  const offset = claim.start - claim.quoteStart
  return (
    corrections.find(
      (made) => made.quote === claim.quote && made.figure === claim.figure && made.offset === offset,
    ) ?? null
  )
}

/** Everything that is shown of a report: its saved state, and each figure with what saved reports say beside it. */
export async function viewReport(report: Report): Promise<ReportView> {
  const corrections = await correctionsFor(report)
  const corrected = applyCorrections(report, corrections)
  const { found: candidates, isAll } = await candidatesFor(corrected)
  const state = await savedStateOf(report)
  const figures = corrected.claims.map((claim): FigureView => {
    const here = { report: corrected, claim }
    const compared = compareClaim(here, candidates)
    const at = report.claims.findIndex(({ start }) => start === claim.start)
    return {
      at,
      claim,
      correction: correctionOf(claim, corrections),
      compared,
      summary: summarise(here, compared),
      inHeadline: [],
    }
  })
  const setAside = report.claims.flatMap((claim) => {
    const correction = correctionOf(claim, corrections)
    return correction?.change.kind === 'not-a-figure' ? [{ claim, correction }] : []
  })
  const shown = showOnce(corrected, figures)
  return {
    report,
    state,
    figures: shown.map(({ figure, headline }) => ({ ...figure, inHeadline: headline })),
    isAll,
    setAside,
  }
}
