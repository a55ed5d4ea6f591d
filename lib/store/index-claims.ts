import { keysOf } from '../compare/keys'
import type { Report } from '../types'
import { applyCorrections } from './apply-corrections'
import type { IndexedClaim, IndexedPackClaim, PackReport, SavedReport, Store } from './schema'

/** Of an article's versions, the one that was read last. */
export function latestOf(versions: readonly SavedReport[]): SavedReport | undefined {
  const order = (row: SavedReport) => [Date.parse(row.report.readAt), Date.parse(row.savedAt)] as const
  return [...versions].sort((a, b) => {
    const [readA, savedA] = order(a)
    const [readB, savedB] = order(b)
    return readB - readA || savedB - savedA || (a.id < b.id ? -1 : 1)
  })[0]
}

/** The keys of each claim of a report, with the claim's place. Claims without a key are never found, so they are left out. */
export function keysByClaim(report: Report): { at: number; keys: string[] }[] {
  return report.claims
    .map((claim, at) => ({ at, keys: [...new Set(keysOf({ report, claim }))] }))
    .filter(({ keys }) => keys.length > 0)
}

/**
 * Writes anew where the claims of an article are found: those of its latest version, corrections applied.
 * Runs inside the transaction that changed the article.
 */
export async function indexArticle(db: Store, article: string): Promise<void> {
  await db.claims.where('article').equals(article).delete()
  const latest = latestOf(await db.reports.where('article').equals(article).toArray())
  if (!latest) return
  const corrections = await db.corrections.where('address').equals(latest.address).toArray()
  const found = keysByClaim(applyCorrections(latest.report, corrections))
  const rows: IndexedClaim[] = found.map(({ at, keys }) => ({
    id: `${latest.id}#${at}`,
    report: latest.id,
    article,
    at,
    keys,
  }))
  await db.claims.bulkAdd(rows)
}

/** Where the claims of a pack's report are found. */
export function indexPackReport({ id, pack, report }: PackReport): IndexedPackClaim[] {
  return keysByClaim(report).map(({ at, keys }) => ({ id: `${id}#${at}`, pack, report: id, at, keys }))
}
