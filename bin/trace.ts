// Every step of reading one document: what each rule found or dropped, and why.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { textOf } from '../lib/article/files/file-text'
import { readFile } from '../lib/article/read-file'
import { readReport } from '../lib/claims/read'
import type { TraceStep } from '../lib/types'

const USAGE = 'Usage: npm run --silent trace -- FILE [ADDRESS]   (FILE: .html, .mhtml or .txt)'

function print({ room, rule, found, why }: TraceStep): void {
  console.log(
    `${room.padEnd(8)} ${rule.padEnd(22)} ${found.replace(/\s+/g, ' ').slice(0, 160)}${why ? `   ← ${why}` : ''}`,
  )
}

const parse = (html: string) => parseHTML(html).document as unknown as Document

const [name, url = ''] = process.argv.slice(2)
try {
  if (!name) throw new Error(USAGE)
  if (!existsSync(name)) throw new Error(`There is no file ${name}: give the path of a saved page or text.`)
  const file = { name, text: textOf(readFileSync(name)), url }
  const reading = readFile(file, statSync(name).mtime.toISOString(), parse, print)
  if ('reason' in reading) throw new Error(`${name} was not read: ${reading.reason}.`)
  for (const { outlet, title, claims } of reading.articles.map((article) => readReport(article, print))) {
    console.log(
      `\n${outlet.name || 'unknown outlet'}: ${title || 'without a title'} (${claims.length} claims)`,
    )
    for (const claim of claims) console.log(JSON.stringify(claim, null, 2))
  }
} catch (error) {
  console.error((error as Error).message)
  process.exit(2)
}
