import type { Correction } from './apply-corrections'
import { correctionId, indexAddresses } from './corrections'
import { explained } from './failures'
import { identify } from './identity'
import { ownTables } from './index-articles'
import { readExchange } from './read-exchange'
import { addReports, type Incoming, type SaveResult } from './save'
import { noteAdded } from './kept-count'
import { store } from './schema'

/** What an import brought. */
export interface Imported {
  /** Reports that were not saved before. */
  added: number
  /** Versions of reports that were. */
  newVersions: number
  /** Rows that the store had already. */
  alreadySaved: number
  corrections: number
}

/**
 * Adds what an exported file holds to what is saved: a set union, in one transaction. What is here stays as it is; of two
 * corrections of one claim the later one counts.
 * @throws with a sentence that names the row and field at fault; then nothing was imported
 */
export async function importJson(text: string): Promise<Imported> {
  const { reports, corrections } = readExchange(text)
  const inOrder = [...reports].sort((a, b) => Date.parse(a.savedAt) - Date.parse(b.savedAt))
  const incoming = await Promise.all(
    inOrder.map(async (row): Promise<Incoming> => ({ ...row, names: await identify(row.report) })),
  )
  const made = await Promise.all(
    corrections.map(async (row): Promise<Correction> => ({ id: await correctionId(row), ...row })),
  )
  const db = store()
  const imported = await explained(() =>
    db.transaction('rw', ownTables(db), async () => {
      const known = await db.corrections.bulkGet(made.map(({ id }) => id))
      const later = made.filter(({ keptAt }, at) => {
        const before = known[at]
        return !before || Date.parse(keptAt) > Date.parse(before.keptAt)
      })
      await db.corrections.bulkPut(later)
      const results = await addReports(db, incoming)
      await indexAddresses(
        db,
        later.map(({ address }) => address),
      )
      const count = (wanted: SaveResult) => results.filter((result) => result === wanted).length
      return {
        added: count('saved'),
        newVersions: count('new-version'),
        alreadySaved: count('already-saved'),
        corrections: later.length,
      }
    }),
  )
  await noteAdded(db)
  return imported
}
