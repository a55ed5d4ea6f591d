import type { Report, Reported } from '../types'
import { applyCorrections } from './apply-corrections'
import { explained } from './failures'
import { hitsOf, type Hits } from './hits'
import { addressOf, outletKey } from './identity'
import { keysByClaim } from './index-articles'
import { rowsBy } from './rows-by'
import { isSameArticle } from './same-article'
import { store, type Store } from './schema'

/** What a report is to be compared with. */
export interface Candidates {
  found: Reported[]
  /** False where the store holds more than is compared at once: what has most in common was taken, the rest was not. */
  isAll: boolean
}

/** The same page as read by a pack's makers, who keep no title and no text: told by address and outlet. */
function standsAt(report: Report, address: string, of: Report): boolean {
  return addressOf(of) === address && outletKey(of.outlet) === outletKey(report.outlet)
}

async function savedCandidates(db: Store, report: Report, keys: string[][]): Promise<Candidates> {
  const hits = await hitsOf(db.claims, keys)
  const rows = (await db.reports.bulkGet(hits.reports)).filter((row) => row !== undefined)
  const address = addressOf(report)
  const others = rows.filter((row) => !(row.address === address && isSameArticle(row.report, report)))
  const addresses = new Set(others.map((row) => row.address))
  // Corrections are made by hand, one by one: reading them all is quicker than asking for each address.
  const corrections = (await db.corrections.toArray()).filter((made) => addresses.has(made.address))
  const found = others.flatMap((row) =>
    pick(
      applyCorrections(
        row.report,
        corrections.filter((made) => made.address === row.address),
      ),
      hits.places.get(row.id),
    ),
  )
  return { found, isAll: hits.isAll }
}

async function packCandidates(db: Store, report: Report, keys: string[][]): Promise<Candidates> {
  const hits = await hitsOf(db.packClaims, keys)
  const rows = (await db.packReports.bulkGet(hits.reports)).filter((row) => row !== undefined)
  const address = addressOf(report)
  const saved = await rowsBy(
    db.reports,
    'address',
    rows.map((row) => row.address),
  )
  const isReadersOwn = (pack: Report, at: string) =>
    saved.some((row) => row.address === at && outletKey(row.report.outlet) === outletKey(pack.outlet))
  const others = rows.filter(
    (row) => !standsAt(report, address, row.report) && !isReadersOwn(row.report, row.address),
  )
  const names = new Map((await db.packs.toArray()).map(({ id, name }) => [id, name]))
  const found = others.flatMap((row) =>
    pick(row.report, hits.places.get(row.id)).map((one) => ({
      ...one,
      pack: names.get(row.pack) ?? row.pack,
    })),
  )
  return { found, isAll: hits.isAll }
}

function pick(report: Report, places: ReturnType<Hits['places']['get']>): Reported[] {
  return report.claims.flatMap((claim, at) => (places?.has(at) ? [{ report, claim }] : []))
}

/**
 * The claims of other saved reports and of installed packs that share a key with one of this report's. Of a report with several
 * versions only the latest; never the report itself; a pack's report only where the reader has not saved the same one.
 */
export async function candidatesFor(report: Report): Promise<Candidates> {
  const keys = keysByClaim(report).map((claim) => claim.keys)
  if (keys.length === 0) return { found: [], isAll: true }
  const db = store()
  const tables = [db.claims, db.reports, db.corrections, db.packClaims, db.packReports, db.packs]
  return explained(() =>
    db.transaction('r', tables, async () => {
      const saved = await savedCandidates(db, report, keys)
      const packs = await packCandidates(db, report, keys)
      return { found: [...saved.found, ...packs.found], isAll: saved.isAll && packs.isAll }
    }),
  )
}
