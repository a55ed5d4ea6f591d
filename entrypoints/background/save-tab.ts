import { browser } from 'wxt/browser'
import { strings } from '../../components/strings'
import { isStillThere } from '../../lib/page/presence'
import { getSession, watchSession } from '../../lib/page/session'
import { saveReports } from '../../lib/store/save'
import type { Report } from '../../lib/types'
import { readTab } from './read-tab'

/** A page that has not been read after this long is not going to be. */
const PATIENCE_MS = 10_000

/** The reports of a tab once they are read; none where there is nothing to read. */
async function reportsOf(tabId: number): Promise<Report[]> {
  const known = await getSession(tabId, 'reading')
  if (known?.state === 'read' && (await isStillThere(tabId))) return known.reports
  const reading = new Promise<Report[]>((resolve) => {
    const done = (reports: Report[]) => {
      unwatch()
      clearTimeout(timer)
      resolve(reports)
    }
    const timer = setTimeout(() => done([]), PATIENCE_MS)
    const unwatch = watchSession(tabId, 'reading', (now) => {
      if (now?.state === 'read') done(now.reports)
      if (now?.state === 'refused') done([])
    })
  })
  await readTab(tabId)
  return reading
}

/** A sign on the toolbar button, and the sentence that it stands for; both go when the tab goes elsewhere. */
async function say(tabId: number, sign: string, sentence: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: sign })
  await browser.action.setTitle({ tabId, title: `${strings.name}: ${sentence}` })
}

/** Saves what is read in a tab, reading it first where needed; the toolbar button says whether it worked. */
export async function saveTab(tabId: number): Promise<void> {
  const reports = await reportsOf(tabId)
  try {
    if (reports.length > 0) await saveReports(reports)
    await say(tabId, reports.length > 0 ? '✓' : '–', reports.length > 0 ? strings.saved : strings.noArticle)
  } catch (error) {
    await say(tabId, '!', error instanceof Error ? error.message : String(error))
    throw error
  }
}
