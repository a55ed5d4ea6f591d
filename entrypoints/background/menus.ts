import { browser, type Browser } from 'wxt/browser'
import { strings } from '../../components/strings'
import { putSession } from '../../lib/page/session'
import { openPanel } from './open-panel'
import { saveTab } from './save-tab'

const SAVE = 'save-article'
const CHECK = 'check-figure'

/** Longer selections are no figure; a sentence of news is some 200 letters. */
const LONGEST_SELECTION = 1000

/** Puts our two entries into the browser's context menu. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: SAVE, title: strings.menuSave, contexts: ['page'] })
  browser.contextMenus.create({ id: CHECK, title: strings.menuCheck, contexts: ['selection'] })
}

/** Does what was chosen in the context menu. */
export async function onMenu(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (tab?.id === undefined) return
  openPanel(tab.id)
  if (info.menuItemId === SAVE) await saveTab(tab.id)
  if (info.menuItemId === CHECK && info.selectionText) {
    const text = info.selectionText.slice(0, LONGEST_SELECTION)
    await putSession(tab.id, 'check', { text, asked: new Date().toISOString() })
  }
}
