import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparePairs, type Place, type ReadDocument } from '../../lib/compare/pairs'
import type { Claim, Report } from '../../lib/types'
import { readDocument } from '../terminal/document'

const PAGES = '../shared/pages'

interface Page {
  file: string
  url: string
  readAt: string
}

function readPages(): ReadDocument[] {
  const pages = JSON.parse(readFileSync(join(PAGES, 'pages.json'), 'utf8')) as Page[]
  return pages.map(({ file, url, readAt }) => {
    const html = readFileSync(join(PAGES, file), 'utf8')
    return { id: file, reports: readDocument({ id: file, html, url, readAt }) }
  })
}

/** Who published a claim, when, and its sentence with the figure marked. */
function told(report: Report, claim: Claim): string {
  const at = claim.start - claim.quoteStart
  const marked = `${claim.quote.slice(0, at)}[${claim.figure}]${claim.quote.slice(at + claim.figure.length)}`
  return `${report.outlet.name}, ${report.publishedAt?.slice(0, 10) ?? 'undated'}: ${marked}`
}

/** Prints each pair of claims worth showing together among the reports of the captured pages, with relation and why. */
export async function relations(): Promise<void> {
  if (!existsSync(PAGES)) return console.log(`Left out: ${PAGES} is not here.`)
  const documents = readPages()
  const reports = new Map(documents.map(({ id, reports }) => [id, reports]))
  const line = ({ id, report, claim }: Place): string => {
    const found = reports.get(id)?.[report]
    const stated = found?.claims[claim]
    return found && stated ? told(found, stated) : String(id)
  }
  let count = 0
  for await (const pair of comparePairs(documents)) {
    count++
    const origin =
      pair.sameOrigin === null ? 'origin not told' : pair.sameOrigin ? 'one origin' : 'two origins'
    console.log(`\n${pair.relation} (${pair.strength}, ${origin}): ${pair.why}`)
    console.log(`  a  ${line(pair.a)}`)
    console.log(`  b  ${line(pair.b)}`)
  }
  const read = documents.flatMap(({ reports }) => reports)
  const claims = read.reduce((sum, report) => sum + report.claims.length, 0)
  console.log(`\n${read.length} reports, ${claims} claims, ${count} pairs worth showing together.`)
}
