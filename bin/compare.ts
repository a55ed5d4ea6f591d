// Reports in (what extract prints), relations out: a JSON line per pair of claims worth showing together.
import { comparePairs } from '../lib/compare/pairs'
import { checkReports } from './terminal/reports'
import { readStandardInput } from './terminal/run-lines'
import { writeLine } from './terminal/write-line'

const documents = readStandardInput({
  usage: 'Give what extract prints, one document a line: {"id": "1", "reports": […]}.',
  read: checkReports,
})

for await (const pair of comparePairs(documents)) await writeLine(pair)
