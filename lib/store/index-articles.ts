import { keysOf } from '../compare/keys'
import type { Report } from '../types'
import { applyCorrections, type Correction } from './apply-corrections'
import { rowsBy } from './rows-by'
import type { IndexedClaim, IndexedPackClaim, ListedReport, PackReport, SavedReport, Store } from './schema'
import { latestOf } from './versions'

/** The keys of each claim of a report, with the claim's place. Claims without a key are never found, so they are left out. */
export function keysByClaim(report: Report): { at: number; keys: string[] }[] {
  return report.claims
    .map((claim, at) => ({ at, keys: [...new Set(keysOf({ report, claim }))] }))
    .filter(({ keys }) => keys.length > 0)
}

/** What stands in the list and where the claims are found, of an article with these versions. */
function indexOf(versions: SavedReport[], corrections: Correction[]) {
  const latest = latestOf(versions)
  if (!latest) return { listed: [], claims: [] }
  const { article, id, savedAt, address } = latest
  const standing = applyCorrections(
    latest.report,
    corrections.filter((made) => made.address === address),
  )
  const { url, host, outlet, title, publishedAt, readAt, claims } = standing
  const counts = { figures: claims.length, versions: versions.length }
  const listed: ListedReport[] = [
    { id: article, url, host, outlet, title, publishedAt, readAt, savedAt, ...counts },
  ]
  const found = keysByClaim(standing).map(({ at, keys }): IndexedClaim => ({
    id: `${id}#${at}`,
    report: id,
    article,
    at,
    keys,
  }))
  return { listed, claims: found }
}

/** The tables that a change of the reader's own reports is made in. */
export function ownTables({ reports, articles, claims, corrections }: Store) {
  return [reports, articles, claims, corrections]
}

/**
 * Writes anew what is derived from articles: their lines in the list, and where the claims of their latest versions are found,
 * corrections applied. Runs inside the transaction that changed them, over `ownTables`.
 */
export async function indexArticles(db: Store, articles: readonly string[]): Promise<void> {
  const ids = [...new Set(articles)]
  const rows = await rowsBy(db.reports, 'article', ids)
  const corrections = await rowsBy(
    db.corrections,
    'address',
    rows.map(({ address }) => address),
  )
  const versions = new Map(ids.map((id): [string, SavedReport[]] => [id, []]))
  for (const row of rows) versions.get(row.article)?.push(row)
  const made = [...versions.values()].map((each) => indexOf(each, corrections))
  await db.articles.bulkDelete(ids)
  await Promise.all(ids.map((id) => db.claims.where('article').equals(id).delete()))
  await db.articles.bulkAdd(made.flatMap(({ listed }) => listed))
  await db.claims.bulkAdd(made.flatMap(({ claims }) => claims))
}

/** Where the claims of a pack's report are found. */
export function indexPackReport({ id, pack, report }: PackReport): IndexedPackClaim[] {
  return keysByClaim(report).map(({ at, keys }) => ({ id: `${id}#${at}`, pack, report: id, at, keys }))
}
