import type { Report, Reported } from '../types'
import { applyCorrections, type Correction } from './apply-corrections'
import { explained } from './failures'
import { hitsOf } from './hits'
import { addressOf, outletKey } from './identity'
import { keysByClaim } from './index-articles'
import { isSameArticle } from './same-article'
import { store, type Store } from './schema'

/** The same page as read by a pack's makers, who keep no title and no text: told by address and outlet. */
function standsAt(report: Report, address: string, of: Report): boolean {
  return addressOf(of) === address && outletKey(of.outlet) === outletKey(report.outlet)
}

async function savedCandidates(db: Store, report: Report, keys: string[]): Promise<Reported[]> {
  const hits = await hitsOf(db.claims, keys)
  const rows = await db.reports.bulkGet([...new Set(hits.map((hit) => hit.report))])
  const address = addressOf(report)
  const others = rows.filter((row) => row && !(row.address === address && isSameArticle(row.report, report)))
  const found = others.filter((row) => row !== undefined)
  const corrections = new Map<string, Correction[]>()
  for (const made of await db.corrections
    .where('address')
    .anyOf([...new Set(found.map((row) => row.address))])
    .toArray())
    corrections.set(made.address, [...(corrections.get(made.address) ?? []), made])
  const reports = new Map(
    found.map((row) => [row.id, applyCorrections(row.report, corrections.get(row.address) ?? [])]),
  )
  return pick(hits, reports)
}

async function packCandidates(db: Store, report: Report, keys: string[]): Promise<Reported[]> {
  const hits = await hitsOf(db.packClaims, keys)
  const rows = (await db.packReports.bulkGet([...new Set(hits.map((hit) => hit.report))])).filter(
    (row) => row !== undefined,
  )
  const address = addressOf(report)
  const saved = await db.reports
    .where('address')
    .anyOf([...new Set(rows.map((row) => row.address))])
    .toArray()
  const isReadersOwn = (pack: Report, at: string) =>
    saved.some((row) => row.address === at && outletKey(row.report.outlet) === outletKey(pack.outlet))
  const others = rows.filter(
    (row) => !standsAt(report, address, row.report) && !isReadersOwn(row.report, row.address),
  )
  const names = new Map((await db.packs.toArray()).map(({ id, name }) => [id, name]))
  const packs = new Map(others.map((row) => [row.id, names.get(row.pack) ?? row.pack]))
  const found = pick(hits, new Map(others.map((row) => [row.id, row.report])), (id) => packs.get(id))
  return found
}

function pick(
  hits: { report: string; at: number }[],
  reports: Map<string, Report>,
  packOf: (report: string) => string | undefined = () => undefined,
): Reported[] {
  return hits.flatMap(({ report: id, at }) => {
    const report = reports.get(id)
    const claim = report?.claims[at]
    const pack = packOf(id)
    return report && claim ? [{ report, claim, ...(pack ? { pack } : {}) }] : []
  })
}

/**
 * The claims of other saved reports and of installed packs that share a key with one of this report's. Of a report with several
 * versions only the latest; never the report itself; a pack's report only where the reader has not saved the same one.
 */
export async function candidatesFor(report: Report): Promise<Reported[]> {
  const keys = [...new Set(keysByClaim(report).flatMap((claim) => claim.keys))]
  if (keys.length === 0) return []
  const db = store()
  const tables = [db.claims, db.reports, db.corrections, db.packClaims, db.packReports, db.packs]
  return explained(() =>
    db.transaction('r', tables, async () => [
      ...(await savedCandidates(db, report, keys)),
      ...(await packCandidates(db, report, keys)),
    ]),
  )
}
