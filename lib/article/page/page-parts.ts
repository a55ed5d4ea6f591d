import type { Trace } from '../../types'
import { copyPage } from '../copy/copy-page'
import type { DataScript } from '../copy/data-script'
import { pageLines } from '../lines/page-lines'
import type { PageLine } from '../lines/line'
import { readLinkedData, type LinkedData } from '../metadata/json-ld'
import { readMeta, type Meta } from '../metadata/meta'
import { markRemovals } from '../marks/mark-removals'
import { proseSizes } from '../marks/prose'
import type { Removal } from '../removals/removal'
import { readStamps, type Stamp } from '../when/stamps'

/** A page taken apart: everything that is read from it, in a copy that nothing on the page can disturb. */
export interface PageParts {
  url: string
  readAt: string
  copy: Document
  linked: LinkedData[]
  meta: Meta
  /** Parts that are not the article's, still in the copy. */
  marks: Map<Element, Removal>
  lines: PageLine[]
  /** Characters of running text in each element of the copy. */
  prose: Map<Element, number>
  stamps: Stamp[]
  /** Scripts that hold data. */
  data: DataScript[]
}

/** Takes a page apart in steps, or says why it can't be. The page is not changed. */
export function* takeApart(
  page: Document,
  url: string,
  readAt: string,
  trace?: Trace,
): Generator<undefined, PageParts | { reason: string }> {
  const copied = copyPage(page)
  if ('reason' in copied) return copied
  yield
  const { document: copy, data } = copied
  const prose = proseSizes(copy.body)
  yield
  const marks = markRemovals(copy.body, prose, copied, trace)
  yield
  const lines = pageLines(copy.body, marks)
  yield
  const linked = readLinkedData(data)
  return {
    url,
    readAt,
    copy,
    linked,
    meta: readMeta(copy),
    marks,
    lines,
    prose,
    stamps: readStamps(copy, marks),
    data,
  }
}
