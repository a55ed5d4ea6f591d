import { parseHTML } from 'linkedom'
import { copyPage } from '../../../lib/article/copy/copy-page'
import { pageLines } from '../../../lib/article/lines/page-lines'
import { markRemovals } from '../../../lib/article/marks/mark-removals'
import { proseSizes } from '../../../lib/article/marks/prose'

/** An article long enough that a part beside it is a part. */
const STORY = Array.from(
  { length: 8 },
  (_, i) =>
    `<p>Paragraph ${i} of the story tells at length what the council decided on Monday about the harbour wall.</p>`,
).join('')

/** Lines of a page with a part beside its story: each text with the rule that took it away, "" where none did; the story left out. */
export function judged(part: string): [text: string, rule: string][] {
  const { document } = parseHTML(`<!doctype html><html><body><main>${STORY}${part}</main></body></html>`)
  const copied = copyPage(document as unknown as Document)
  if ('reason' in copied) throw new Error(copied.reason)
  const { body } = copied.document
  return pageLines(body, markRemovals(body, proseSizes(body), copied))
    .filter((line) => !line.text.startsWith('Paragraph '))
    .map((line) => [line.text, line.removed])
}
