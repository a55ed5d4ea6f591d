import { digest } from './digest'
import { explained } from './failures'
import { addressOf } from './identity'
import { indexPackReport } from './index-articles'
import { reportOfFacts } from './pack-report'
import { checkPack } from './check-pack'
import { store, type InstalledPack, type PackReport, type Store } from './schema'

/** What came of installing a pack. */
export type InstallResult = 'installed' | 'already-installed' | 'updated'

async function takeOut(db: Store, id: string): Promise<void> {
  for (const table of [db.packReports, db.packClaims]) await table.where('pack').equals(id).delete()
  await db.packs.delete(id)
}

/**
 * Installs a starter pack, apart from the reader's own reports, in one transaction; installing it twice is installing it once, and
 * another version of it takes the place of the first.
 * @throws where it isn't a pack; the sentence names the place and the field
 */
export async function installPack(
  pack: unknown,
  installedAt = new Date().toISOString(),
): Promise<InstallResult> {
  const checked = checkPack(pack)
  const { id, name, about } = checked
  const version = await digest(['pack', JSON.stringify(checked)])
  const rows = checked.reports.map((facts, at): PackReport => {
    const report = reportOfFacts(facts, installedAt)
    return { id: `${id}/${at}`, pack: id, address: addressOf(report), report }
  })
  const figures = checked.reports.reduce((sum, { claims }) => sum + claims.length, 0)
  const installed: InstalledPack = { id, name, about, installedAt, version, reports: rows.length, figures }
  const db = store()
  return explained(() =>
    db.transaction('rw', db.packs, db.packReports, db.packClaims, async () => {
      const before = await db.packs.get(id)
      if (before?.version === version) return 'already-installed'
      await takeOut(db, id)
      await db.packs.add(installed)
      await db.packReports.bulkAdd(rows)
      await db.packClaims.bulkAdd(rows.flatMap(indexPackReport))
      return before ? 'updated' : 'installed'
    }),
  )
}

/** Removes a pack as a whole; the reader's own reports are not touched. */
export async function removePack(id: string): Promise<void> {
  const db = store()
  await explained(() => db.transaction('rw', db.packs, db.packReports, db.packClaims, () => takeOut(db, id)))
}

/** The installed packs, by name. */
export async function listPacks(): Promise<InstalledPack[]> {
  const packs = await explained(() => store().packs.toArray())
  return packs.sort((a, b) => (a.name < b.name ? -1 : 1))
}
