import * as v from 'valibot'
import { parseHTML } from 'linkedom'
import { readPage } from '../../lib/article/read-page'
import { readTexts } from '../../lib/article/read-texts'
import { readReport } from '../../lib/claims/read'
import type { Article, Report, Trace } from '../../lib/types'

const Input = v.pipe(
  v.object({
    id: v.union([v.string(), v.number()], 'it needs an "id", a string or a number'),
    html: v.optional(v.string('"html" must be a string')),
    text: v.optional(v.string('"text" must be a string')),
    url: v.optional(v.nullable(v.string('"url" must be a string'))),
    readAt: v.optional(
      v.nullable(
        v.pipe(v.string('"readAt" must be a string'), v.check(isDate, '"readAt" must be an ISO 8601 date')),
      ),
    ),
  }),
  v.check(
    ({ html, text }) => (html === undefined) !== (text === undefined),
    'it needs either "html" or "text"',
  ),
)

/** A document given to the terminal: a page or a plain text. */
export type InputDocument = v.InferOutput<typeof Input>

function isDate(text: string): boolean {
  return !Number.isNaN(Date.parse(text))
}

/**
 * Checks what a line holds.
 * @throws an Error whose one sentence says which field is wrong
 */
export function checkDocument(value: unknown): InputDocument {
  const { success, output, issues } = v.safeParse(Input, value)
  if (success) return output
  throw new Error(issues[0].message)
}

function readArticles(document: InputDocument, readAt: string, trace?: Trace): Article[] {
  const url = document.url ?? ''
  if (document.text !== undefined) return readTexts(document.text, url, readAt, trace)
  const page = readPage(parseHTML(document.html ?? '').document as unknown as Document, url, readAt, trace)
  if ('reason' in page) throw new Error(page.reason)
  return page.articles
}

/**
 * Reads the reports of a document.
 * @throws an Error that says why there is no article
 */
export function readDocument(document: InputDocument, trace?: Trace): Report[] {
  const readAt = new Date(document.readAt ?? Date.now()).toISOString()
  return readArticles(document, readAt, trace).map((article) => readReport(article, trace))
}
