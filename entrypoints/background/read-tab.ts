import { browser } from 'wxt/browser'
import { putSession } from '../../lib/page/session'

/** Has a tab read, now and as it changes. Where the browser forbids it (its own pages, stores), that is kept to be said. */
export async function readTab(tabId: number): Promise<void> {
  await putSession(tabId, 'reading', { state: 'reading' })
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] })
  } catch (error) {
    console.info('This page cannot be read.', error)
    await putSession(tabId, 'reading', { state: 'refused' })
  }
}
