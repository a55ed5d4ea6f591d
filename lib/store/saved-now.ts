import type { Report } from '../types'
import { applyCorrections } from './apply-corrections'
import { explained } from './failures'
import { store, type SavedReport } from './schema'
import { latestOf } from './versions'

/**
 * The saved reports as they stand: of each the latest version, corrections applied, by date of publication (where none is told,
 * of reading), newest first.
 */
export async function savedNow(): Promise<{ savedAt: string; report: Report }[]> {
  const db = store()
  const [rows, corrections] = await explained(() =>
    db.transaction('r', db.reports, db.corrections, () =>
      Promise.all([db.reports.toArray(), db.corrections.toArray()]),
    ),
  )
  const articles = new Map<string, SavedReport[]>()
  for (const row of rows) articles.set(row.article, [...(articles.get(row.article) ?? []), row])
  const latest = [...articles.values()].map(latestOf).filter((row) => row !== undefined)
  const standing = latest.map(({ savedAt, address, report }) => ({
    savedAt,
    report: applyCorrections(
      report,
      corrections.filter((made) => made.address === address),
    ),
  }))
  const dateOf = ({ report }: { report: Report }) => Date.parse(report.publishedAt ?? report.readAt)
  return standing.sort((a, b) => dateOf(b) - dateOf(a) || (a.report.url < b.report.url ? -1 : 1))
}
