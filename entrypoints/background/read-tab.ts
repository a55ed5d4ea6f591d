import { browser } from 'wxt/browser'
import { putSession } from '../../lib/page/session'
import { inTurn } from './in-turn'

/** The browser's leave to read a tab can come a moment after the click that gives it (some one in 30 in Chromium 156). */
const SECOND_TRY_MS = 150

async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] })
}

/** Has a tab read, now and as it changes. Where the browser forbids it (its own pages, stores), that is kept to be said. */
export async function readTab(tabId: number): Promise<void> {
  await inTurn(tabId, () => putSession(tabId, 'reading', { state: 'reading' }))
  try {
    await inject(tabId).catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_MS))
      await inject(tabId)
    })
  } catch (error) {
    console.info('This page cannot be read.', error)
    await inTurn(tabId, () => putSession(tabId, 'reading', { state: 'refused' }))
  }
}
