// Every step of reading one document: what each rule found or dropped, and why.
import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { checkDocument, readDocument } from './terminal/document'
import type { TraceStep } from '../lib/types'

const USAGE = 'Usage: npm run --silent trace -- FILE [ADDRESS]   (FILE: .html, .mhtml or .txt)'

function print({ room, rule, found, why }: TraceStep): void {
  console.log(
    `${room.padEnd(8)} ${rule.padEnd(22)} ${found.replace(/\s+/g, ' ').slice(0, 160)}${why ? `   ← ${why}` : ''}`,
  )
}

const [file, url] = process.argv.slice(2)
try {
  if (!file) throw new Error(USAGE)
  if (!existsSync(file)) throw new Error(`There is no file ${file}: give the path of a saved page or text.`)
  const content = readFileSync(file, 'utf8')
  const field = extname(file).toLowerCase() === '.txt' ? 'text' : 'html'
  const reports = readDocument(checkDocument({ id: file, [field]: content, url }), print)
  for (const { outlet, title, claims } of reports) {
    console.log(
      `\n${outlet.name || 'unknown outlet'}: ${title || 'without a title'} (${claims.length} claims)`,
    )
    for (const claim of claims) console.log(JSON.stringify(claim, null, 2))
  }
} catch (error) {
  console.error((error as Error).message)
  process.exit(2)
}
