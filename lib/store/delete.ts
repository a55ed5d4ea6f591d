import type { Correction } from './apply-corrections'
import { explained } from './failures'
import { indexArticles, ownTables } from './index-articles'
import { noteAdded, noteFewer } from './kept-count'
import { store, type SavedReport, type Store } from './schema'

/** What a deletion took away; given to `restoreReport`, all of it is back. */
export interface Deleted {
  reports: SavedReport[]
  corrections: Correction[]
}

/**
 * Deletes an article with all its versions, and the corrections made on its page where no other saved report stands there.
 * @param id the article's
 */
export async function deleteReport(id: string): Promise<Deleted> {
  const db = store()
  const versions = await explained(() => db.reports.where('article').equals(id).count())
  return noteFewer(versions, () => explained(() => takeOut(db, id)))
}

function takeOut(db: Store, id: string): PromiseLike<Deleted> {
  return db.transaction('rw', ownTables(db), async () => {
    const reports = await db.reports.where('article').equals(id).toArray()
    await db.reports.bulkDelete(reports.map((row) => row.id))
    await indexArticles(db, [id])
    const corrections: Correction[] = []
    for (const address of new Set(reports.map((row) => row.address))) {
      if (await db.reports.where('address').equals(address).count()) continue
      corrections.push(...(await db.corrections.where('address').equals(address).toArray()))
    }
    await db.corrections.bulkDelete(corrections.map((made) => made.id))
    return { reports, corrections }
  })
}

/** Takes a deletion back. What was saved again in the meantime stays as it is. */
export async function restoreReport({ reports, corrections }: Deleted): Promise<void> {
  const db = store()
  await explained(() =>
    db.transaction('rw', ownTables(db), async () => {
      await db.corrections.bulkPut(corrections)
      await db.reports.bulkPut(reports)
      await indexArticles(
        db,
        reports.map((row) => row.article),
      )
    }),
  )
  await noteAdded(db)
}
