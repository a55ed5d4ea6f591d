import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { pageLines } from '../../../lib/article/lines/page-lines'
import { readPage } from '../../../lib/article/read-page'
import type { GoldPage } from './gold'

/** What a reader makes of a page. */
export interface Read {
  text: string
  /** As the reader gives it; "" where it gives none. */
  date: string
  /** Names and domains that the reader gives for the publisher. */
  outlet: string[]
}

/** A reader of pages under measurement. */
export interface Reader {
  name: string
  read(page: GoldPage): Promise<Read>
}

/** Text of a peer's HTML, line by line, so that no peer loses for words glued by `textContent`. */
const linesOf = (html: string): string =>
  pageLines(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body as unknown as Element)
    .map((line) => line.text)
    .join('\n')

const ours: Reader = {
  name: 'By All Accounts',
  read: async (page) => {
    const { articles } = readPage(parseHTML(page.html).document as unknown as Document, page.url, page.readAt)
    const [first] = articles
    return {
      text: articles.map((article) => article.text).join('\n'),
      date: first?.publishedAt ?? '',
      outlet: first ? [first.outlet.name, first.outlet.domain] : [],
    }
  },
}

const readability: Reader = {
  name: 'Readability',
  read: async (page) => {
    const parsed = new Readability(parseHTML(page.html).document as unknown as Document).parse()
    return {
      text: `${parsed?.title ?? ''}\n${linesOf(parsed?.content ?? '')}`,
      date: parsed?.publishedTime ?? '',
      outlet: [parsed?.siteName ?? ''],
    }
  },
}

const defuddle: Reader = {
  name: 'Defuddle',
  read: async (page) => {
    const parsed = await Defuddle(parseHTML(page.html).document as unknown as Document, page.url)
    return {
      text: `${parsed.title}\n${linesOf(parsed.content)}`,
      date: parsed.published,
      outlet: [parsed.site, parsed.domain],
    }
  },
}

export const READERS: readonly Reader[] = [ours, readability, defuddle]
