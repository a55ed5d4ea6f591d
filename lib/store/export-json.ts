import { writeExchange } from './exchange-format'
import { explained } from './failures'
import { store } from './schema'

/**
 * All that the reader saved, every version and correction, without loss. Starter packs are not the reader's and are left out.
 * The same store always gives the same bytes.
 */
export async function exportJson(): Promise<string> {
  const db = store()
  const [reports, corrections] = await explained(() =>
    db.transaction('r', db.reports, db.corrections, () =>
      Promise.all([db.reports.orderBy('id').toArray(), db.corrections.orderBy('id').toArray()]),
    ),
  )
  return writeExchange(
    reports.map(({ savedAt, report }) => ({ savedAt, report })),
    corrections.map(({ address, quote, figure, offset, change, keptAt }) => ({
      address,
      quote,
      figure,
      offset,
      change,
      keptAt,
    })),
  )
}
