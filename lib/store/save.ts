import type { Report } from '../types'
import { checkReport } from './check-report'
import { explained } from './failures'
import { identify, type Identity } from './identity'
import { indexArticles, ownTables } from './index-articles'
import { rowsBy } from './rows-by'
import { isSameArticle } from './same-article'
import { noteAdded } from './kept-count'
import { store, type SavedReport, type Store } from './schema'

/** What came of saving a report. */
export type SaveResult = 'saved' | 'already-saved' | 'new-version'

/** A report whose names are known, to be saved. */
export interface Incoming {
  report: Report
  names: Identity
  savedAt: string
}

/** Of each report whether it is new, and the rows to be added; what came before it in the list counts as there. */
function sortOut(incoming: readonly Incoming[], there: readonly SavedReport[]) {
  const byAddress = new Map<string, SavedReport[]>()
  const put = (row: SavedReport) => byAddress.set(row.address, [...(byAddress.get(row.address) ?? []), row])
  there.forEach(put)
  const added: SavedReport[] = []
  const results = incoming.map(({ report, names, savedAt }): SaveResult => {
    const { address, article, version } = names
    const known = byAddress.get(address) ?? []
    if (known.some(({ id }) => id === version)) return 'already-saved'
    const earlier = known.find((row) => isSameArticle(row.report, report))
    const row = { id: version, article: earlier?.article ?? article, address, savedAt, report }
    put(row)
    added.push(row)
    return earlier ? 'new-version' : 'saved'
  })
  return { results, added }
}

/** Adds reports, the earliest first, inside a transaction of the caller's over `ownTables`. */
export async function addReports(db: Store, incoming: readonly Incoming[]): Promise<SaveResult[]> {
  const there = await rowsBy(
    db.reports,
    'address',
    incoming.map(({ names }) => names.address),
  )
  const { results, added } = sortOut(incoming, there)
  await db.reports.bulkAdd(added)
  await indexArticles(
    db,
    added.map(({ article }) => article),
  )
  return results
}

/**
 * Saves reports with their claims, all in one transaction: either every one of them is kept or none. Saving the same text twice is
 * saving it once; a changed text of the same article is a new version, the older ones are kept.
 * @param savedAt ISO 8601
 * @throws with a sentence for the reader where a report is malformed or too large, or the disk is full
 */
export async function saveReports(
  reports: readonly Report[],
  savedAt = new Date().toISOString(),
): Promise<SaveResult[]> {
  const incoming = await Promise.all(
    reports.map(checkReport).map(async (report) => ({ report, names: await identify(report), savedAt })),
  )
  const db = store()
  const results = await explained(() => db.transaction('rw', ownTables(db), () => addReports(db, incoming)))
  await noteAdded(db)
  return results
}

/** Saves one report, as `saveReports` does. */
export async function saveReport(report: Report, savedAt?: string): Promise<SaveResult> {
  const [result] = await saveReports([report], savedAt)
  return result ?? 'already-saved'
}
