import type { Site } from '../types'
import { explained } from './failures'
import { latestOf } from './index-claims'
import { store, type SavedReport } from './schema'

/** A saved report as a list shows it: its latest version without text and claims. */
export interface ListedReport {
  /** Id of the article, shared by its versions. */
  id: string
  url: string
  host: Site
  outlet: Site
  title: string
  publishedAt: string | null
  readAt: string
  /** ISO 8601, of the latest version. */
  savedAt: string
  /** How many figures were read in the latest version. */
  figures: number
  /** How many versions are kept. */
  versions: number
}

function listed(versions: SavedReport[]): ListedReport[] {
  const latest = latestOf(versions)
  if (!latest) return []
  const { url, host, outlet, title, publishedAt, readAt, claims } = latest.report
  const figures = claims.length
  return [
    {
      id: latest.article,
      url,
      host,
      outlet,
      title,
      publishedAt,
      readAt,
      savedAt: latest.savedAt,
      figures,
      versions: versions.length,
    },
  ]
}

/** The reader's saved reports, last saved first. Reports of packs are not among them. */
export async function listReports(): Promise<ListedReport[]> {
  const rows = await explained(() => store().reports.toArray())
  const articles = new Map<string, SavedReport[]>()
  for (const row of rows) articles.set(row.article, [...(articles.get(row.article) ?? []), row])
  const entries = [...articles.values()].flatMap(listed)
  return entries.sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt) || (a.id < b.id ? -1 : 1))
}

/** All versions of an article, last read first; none where it isn't saved. */
export async function versionsOf(id: string): Promise<SavedReport[]> {
  const rows = await explained(() => store().reports.where('article').equals(id).toArray())
  return rows.sort((a, b) => Date.parse(b.report.readAt) - Date.parse(a.report.readAt))
}
