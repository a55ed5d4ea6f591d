import { explained } from './failures'
import { store, type ListedReport, type SavedReport } from './schema'
import { lastReadFirst } from './versions'

export type { ListedReport } from './schema'

/** The reader's saved reports, last saved first. Reports of packs are not among them. */
export async function listReports(): Promise<ListedReport[]> {
  const listed = await explained(() => store().articles.toArray())
  return listed.sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt) || (a.id < b.id ? -1 : 1))
}

/** Whether neither a report is saved nor a starter pack installed. */
export async function isStoreEmpty(): Promise<boolean> {
  const { reports, packs } = store()
  const counts = await explained(() => Promise.all([reports.count(), packs.count()]))
  return counts.every((count) => count === 0)
}

/** All versions of an article, last read first; none where it isn't saved. */
export async function versionsOf(id: string): Promise<SavedReport[]> {
  return lastReadFirst(await explained(() => store().reports.where('article').equals(id).toArray()))
}
