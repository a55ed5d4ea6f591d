import type { Claim, Report } from '../types'
import { savedNow } from './saved-now'

/** What a spreadsheet takes for a formula, also in full width; OWASP ASVS 1.2.10. Quoting the cell does not help. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/

/** The only cells that stand as numbers; a negative one is no formula. */
const NUMBER = /^-?\d+(?:\.\d+)?$/

/** A cell of text: what a spreadsheet would run is made text by an apostrophe in front. */
export function textCell(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text
  return /[",\t\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

function numberCell(value: number | null): string {
  if (value === null) return ''
  const written = value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
  return NUMBER.test(written) ? written : textCell(String(value))
}

type Row = { report: Report; claim: Claim; savedAt: string }

/** The columns, in order. */
const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => string])[] = [
  ['outlet', ({ report }) => textCell(report.outlet.name)],
  ['host', ({ report }) => textCell(report.host.name)],
  ['title', ({ report }) => textCell(report.title)],
  ['address', ({ report }) => textCell(report.url)],
  ['published', ({ report }) => textCell(report.publishedAt ?? '')],
  ['read', ({ report }) => textCell(report.readAt)],
  ['saved', ({ savedAt }) => textCell(savedAt)],
  ['figure', ({ claim }) => textCell(claim.figure)],
  ['low', ({ claim }) => numberCell(claim.low)],
  ['high', ({ claim }) => numberCell(claim.high)],
  ['bound', ({ claim }) => textCell(claim.bound)],
  ['unit', ({ claim }) => textCell(claim.unit)],
  ['change', ({ claim }) => textCell(claim.change)],
  ['measure', ({ claim }) => textCell(claim.measure)],
  ['counted', ({ claim }) => textCell(claim.counted)],
  ['who', ({ claim }) => textCell(claim.who.join('; '))],
  ['where', ({ claim }) => textCell(claim.where.join('; '))],
  ['as of, from', ({ claim }) => textCell(claim.asOf?.from ?? '')],
  ['as of, to', ({ claim }) => textCell(claim.asOf?.to ?? '')],
  ['said by', ({ claim }) => textCell(claim.saidBy.map(({ name }) => name).join(', citing '))],
  ['source', ({ claim }) => textCell(claim.saidBy.at(-1)?.body ?? '')],
  ['status', ({ claim }) => textCell(claim.status)],
  ['scope', ({ claim }) => textCell(claim.scope)],
  ['earlier value', ({ claim }) => (claim.earlier ? 'yes' : 'no')],
  ['inferred', ({ claim }) => textCell(claim.inferred.join('; '))],
  ['sentence', ({ claim }) => textCell(claim.quote)],
]

/** A table of figures, a row each, under a head (RFC 4180; the byte order mark tells spreadsheets that it is UTF-8). */
export function writeCsv(saved: readonly { savedAt: string; report: Report }[]): string {
  const rows = saved.flatMap(({ report, savedAt }) =>
    report.claims.map((claim) => ({ report, claim, savedAt })),
  )
  const lines = rows.map((row) => COLUMNS.map(([, cell]) => cell(row)).join(','))
  return `\uFEFF${[COLUMNS.map(([name]) => textCell(name)).join(','), ...lines].join('\r\n')}\r\n`
}

/** The figures of the reader's saved reports as they stand, for a spreadsheet. */
export async function exportCsv(): Promise<string> {
  return writeCsv(await savedNow())
}
