import type { Browser } from 'wxt/browser'
import { openPanel } from './open-panel'
import { saveTab } from './save-tab'
import { stepFigure } from './steps'

/** Does what a keyboard shortcut asks for in a tab. */
export async function onCommand(command: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return
  if (command === 'save-article') {
    openPanel(tab.id)
    await saveTab(tab.id)
  }
  if (command === 'next-figure') await stepFigure(tab.id, 1)
  if (command === 'previous-figure') await stepFigure(tab.id, -1)
}
