import * as v from 'valibot'
import type { Claim, Report } from '../types'
import type { Correction, CorrectionChange } from './apply-corrections'
import { describeIssue } from './check-report'
import { digest } from './digest'
import { explained } from './failures'
import { addressOf } from './identity'
import { indexArticles, ownTables } from './index-articles'
import { claimFields } from './report-schema'
import { rowsBy } from './rows-by'
import { store, type Store } from './schema'

/** What a reader's correction may change, as it is stored and exchanged. */
export const ChangeSchema = v.variant('kind', [
  v.object({ kind: v.literal('fields'), fields: v.partial(v.object(claimFields)) }),
  v.object({ kind: v.literal('not-a-figure') }),
])

function checkChange(change: CorrectionChange): CorrectionChange {
  const read = v.safeParse(ChangeSchema, change, { abortEarly: true })
  if (read.success) return read.output as CorrectionChange
  throw new Error(`This correction can't be kept: ${describeIssue(read.issues[0])}.`)
}

/** A correction is known by the words it belongs to. */
export function correctionId({ address, quote, figure, offset }: Omit<Correction, 'id'>): Promise<string> {
  return digest(['correction', address, quote, figure, String(offset)])
}

/** Writes anew what is derived from the articles at addresses, inside the caller's transaction over `ownTables`. */
export async function indexAddresses(db: Store, addresses: readonly string[]): Promise<void> {
  const rows = await rowsBy(db.reports, 'address', addresses)
  await indexArticles(
    db,
    rows.map(({ article }) => article),
  )
}

/**
 * Keeps what the reader says of a claim, with its quote and figure; it is applied at every later reading of that page. A second
 * correction of the same claim's fields adds to the first; "not a figure" stands in its place.
 * @param claim as read, before corrections: its quote, figure and place name what is corrected
 * @throws where a corrected field is of another kind; the sentence names the field
 */
export async function keepCorrection(
  report: Report,
  claim: Pick<Claim, 'quote' | 'quoteStart' | 'figure' | 'start'>,
  change: CorrectionChange,
  keptAt = new Date().toISOString(),
): Promise<Correction> {
  const checked = checkChange(change)
  const address = addressOf(report)
  const made = {
    address,
    quote: claim.quote,
    figure: claim.figure,
    offset: claim.start - claim.quoteStart,
    change: checked,
    keptAt,
  }
  const id = await correctionId(made)
  const db = store()
  return explained(() =>
    db.transaction('rw', ownTables(db), async () => {
      const before = (await db.corrections.get(id))?.change
      const merged: CorrectionChange =
        before?.kind === 'fields' && checked.kind === 'fields'
          ? { kind: 'fields', fields: { ...before.fields, ...checked.fields } }
          : checked
      const kept: Correction = { id, ...made, change: merged }
      await db.corrections.put(kept)
      await indexAddresses(db, [address])
      return kept
    }),
  )
}

/** The corrections that belong to a report's page, for `applyCorrections`. */
export async function correctionsFor(report: Report): Promise<Correction[]> {
  return explained(() => store().corrections.where('address').equals(addressOf(report)).toArray())
}

/** Takes a correction back: the claim stands as it was read. */
export async function removeCorrection(id: string): Promise<void> {
  const db = store()
  await explained(() =>
    db.transaction('rw', ownTables(db), async () => {
      const made = await db.corrections.get(id)
      if (!made) return
      await db.corrections.delete(id)
      await indexAddresses(db, [made.address])
    }),
  )
}
