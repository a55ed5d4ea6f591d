// Documents in, reports out: one JSON line each, in the same order.
import { checkDocument, readDocument } from './terminal/document'
import { parseLine } from './terminal/lines'
import { runLines } from './terminal/run-lines'
import { writeLine } from './terminal/write-line'

const USAGE =
  'Give one document a line: {"id": "1", "html" or "text": "…", "url": "…", "readAt": "2025-07-01T09:00:00Z"}.'

let id: unknown = null

await runLines(
  USAGE,
  async (line) => {
    id = null
    const value = parseLine(line)
    id = value.id ?? null
    const document = checkDocument(value)
    await writeLine({ id: document.id, reports: readDocument(document) })
  },
  (sentence) => writeLine({ id, reports: [], error: sentence }),
)
