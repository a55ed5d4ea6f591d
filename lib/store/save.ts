import type { Report } from '../types'
import { checkReport } from './check-report'
import { explained } from './failures'
import { identify, type Identity } from './identity'
import { indexArticle } from './index-claims'
import { isSameArticle } from './same-article'
import { store, type SavedReport, type Store } from './schema'

export type SaveResult = 'saved' | 'already-saved' | 'new-version'

/** Adds a report whose names are known, inside a transaction of the caller's. */
export async function addReport(
  db: Store,
  report: Report,
  { address, article, version }: Identity,
  savedAt: string,
): Promise<{ result: SaveResult; article: string }> {
  const known = await db.reports.get(version)
  if (known) return { result: 'already-saved', article: known.article }
  const atAddress = await db.reports.where('address').equals(address).toArray()
  const earlier = atAddress.find((row) => isSameArticle(row.report, report))
  const row: SavedReport = { id: version, article: earlier?.article ?? article, address, savedAt, report }
  await db.reports.add(row)
  return { result: earlier ? 'new-version' : 'saved', article: row.article }
}

/**
 * Saves a report with its claims, in one transaction. Saving the same text twice is saving it once; a changed text of the same
 * article is a new version, the older ones are kept.
 * @param savedAt ISO 8601
 * @throws with a sentence for the reader where the report is malformed or too large, or the disk is full
 */
export async function saveReport(report: Report, savedAt = new Date().toISOString()): Promise<SaveResult> {
  const checked = checkReport(report)
  const names = await identify(checked)
  const db = store()
  return explained(() =>
    db.transaction('rw', db.reports, db.claims, db.corrections, async () => {
      const { result, article } = await addReport(db, checked, names, savedAt)
      if (result !== 'already-saved') await indexArticle(db, article)
      return result
    }),
  )
}
