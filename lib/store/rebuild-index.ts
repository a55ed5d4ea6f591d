import { explained } from './failures'
import { indexArticle, indexPackReport } from './index-claims'
import { store } from './schema'

/**
 * Writes anew where every claim is found, by the keys of the version that runs. To be called once after an update of the
 * extension: keys made by an older version may not be those that the newer one asks for.
 */
export async function rebuildIndex(): Promise<void> {
  const db = store()
  const articles = await explained(() => db.reports.orderBy('article').uniqueKeys())
  for (const article of articles)
    await explained(() =>
      db.transaction('rw', db.reports, db.claims, db.corrections, () => indexArticle(db, String(article))),
    )
  await explained(() =>
    db.transaction('rw', db.packReports, db.packClaims, async () => {
      await db.packClaims.clear()
      const rows = await db.packReports.toArray()
      await db.packClaims.bulkAdd(rows.flatMap(indexPackReport))
    }),
  )
}
