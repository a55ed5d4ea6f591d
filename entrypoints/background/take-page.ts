import { readReport } from '../../lib/claims/read'
import type { Anchor, PageRead } from '../../lib/messages'
import { dropSession, getSession, putSession } from '../../lib/page/session'
import type { Report } from '../../lib/types'
import { inTurn } from './in-turn'

/** Where the figures of a page stand in its own sentences: all that the page's script is answered. */
function anchorsOf(reports: Report[]): Anchor[] {
  return reports.flatMap(({ claims }, article) =>
    claims.map(({ quote, quoteStart, start, end }, claim) => ({
      article,
      claim,
      quote,
      start: start - quoteStart,
      end: end - quoteStart,
    })),
  )
}

/** Reads the claims of a page and keeps them as what the tab shows now. */
export function takePage(tabId: number, { articles, ...page }: PageRead): Promise<Anchor[]> {
  return inTurn(tabId, async () => {
    const reports = articles.map((article) => readReport(article))
    const before = await getSession(tabId, 'reading')
    if (before?.state !== 'read' || before.url !== page.url) await dropSession(tabId, ['selected'])
    await putSession(tabId, 'reading', { state: 'read', ...page, reports })
    return anchorsOf(reports)
  })
}

/** Forgets a page that was left, unless another one was read in its tab since. */
export function leavePage(tabId: number, visit: string): Promise<void> {
  return inTurn(tabId, async () => {
    const reading = await getSession(tabId, 'reading')
    if (reading?.state === 'read' && reading.visit === visit)
      await dropSession(tabId, ['reading', 'selected'])
  })
}
