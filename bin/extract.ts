// Documents in, reports out: one JSON line each, in the same order.
import { checkDocument, readDocument } from './terminal/document'
import { readStandardInput } from './terminal/run-lines'
import { writeLine } from './terminal/write-line'

const documents = readStandardInput({
  usage:
    'Give one document a line: {"id": "1", "html" or "text": "…", "url": "…", "readAt": "2025-07-01T09:00:00Z"}.',
  read: (value) => {
    const document = checkDocument(value)
    return { id: document.id, reports: readDocument(document) }
  },
  onFault: (id, sentence) => writeLine({ id, reports: [], error: sentence }),
})

for await (const document of documents) await writeLine(document)
