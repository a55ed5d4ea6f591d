import { explained } from './failures'
import { indexArticles, indexPackReport, ownTables } from './index-articles'
import { store } from './schema'

/** Articles written anew in one transaction: saving waits no longer than for these. */
const BATCH = 50

/**
 * Writes anew where every claim is found, by the keys of the version that runs. To be called once after an update of the
 * extension: keys made by an older version may not be those that the newer one asks for.
 */
export async function rebuildIndex(): Promise<void> {
  const db = store()
  const articles = await explained(() => db.reports.orderBy('article').uniqueKeys())
  for (let at = 0; at < articles.length; at += BATCH) {
    const batch = articles.slice(at, at + BATCH).map(String)
    await explained(() => db.transaction('rw', ownTables(db), () => indexArticles(db, batch)))
  }
  await explained(() =>
    db.transaction('rw', db.packReports, db.packClaims, async () => {
      await db.packClaims.clear()
      const rows = await db.packReports.toArray()
      await db.packClaims.bulkAdd(rows.flatMap(indexPackReport))
    }),
  )
}
