import { type Compared, compareClaim } from '../lib/compare/compare-report'
import { summarise, type Summary } from '../lib/compare/summary'
import { applyCorrections, belongsTo, type Correction } from '../lib/store/apply-corrections'
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
  /** Null where nothing could be looked up. */
  summary: Summary | null
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
  /** Null where the store couldn't be asked: then nothing was looked up. */
  state: SavedState | null
  figures: FigureView[]
  /** False where more is saved on its figures than was compared at once. */
  isAll: boolean
  /** Corrections that say "not a figure", with the claims that they set aside. */
  setAside: { claim: Claim; correction: Correction }[]
}

function correctionOf(claim: Claim, corrections: Correction[]): Correction | null {
  return corrections.find((made) => belongsTo(made, claim)) ?? null
}

/** The figures with those that headline and body both tell shown as one. */
function shownOnce(report: Report, figures: FigureView[]): FigureView[] {
  return showOnce(report, figures).map(({ figure, headline }) => ({ ...figure, inHeadline: headline }))
}

/** A report by itself, as it was read, where the store can't be asked: its figures, and nothing beside them. */
export function viewAsRead(report: Report): ReportView {
  const figures = report.claims.map((claim, at): FigureView => ({
    at,
    claim,
    correction: null,
    compared: [],
    summary: null,
    inHeadline: [],
  }))
  return { report, state: null, figures: shownOnce(report, figures), isAll: true, setAside: [] }
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
  return { report, state, figures: shownOnce(corrected, figures), isAll, setAside }
}
