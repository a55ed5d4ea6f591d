import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { readReport } from '../../lib/claims/read'
import { readTyped } from '../../lib/compare/typed'
import { onMessage } from '../../lib/messages'
import { dropSession, putSession } from '../../lib/page/session'
import { registerReader, watchSites } from '../../lib/page/sites'
import { rebuildIndex } from '../../lib/store/rebuild-index'
import { onCommand } from './commands'
import { createMenus, onMenu } from './menus'
import { togglePanel } from './open-panel'
import { readTab } from './read-tab'
import { onlyOwnPages, tabOfReader } from './sender'
import { leavePage, takePage } from './take-page'

const logFailure = (error: unknown) => console.error(error)

/** Every listener is put up at once: one put up later would miss what the worker is woken for. */
export default defineBackground(() => {
  browser.action.onClicked.addListener(({ id }) => {
    if (id === undefined) return
    togglePanel(id)
    readTab(id).catch(logFailure)
  })
  browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab).catch(logFailure))
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab).catch(logFailure))
  browser.runtime.onInstalled.addListener(({ reason }) => {
    Promise.all([createMenus(), registerReader()]).catch(logFailure)
    // The new version may look for claims under other keys than the old one wrote.
    if (reason === 'update') rebuildIndex().catch(logFailure)
  })
  browser.tabs.onRemoved.addListener((id) => void dropSession(id).catch(logFailure))
  watchSites(() => void registerReader().catch(logFailure))

  onMessage('pageRead', ({ data, sender }) => takePage(tabOfReader(sender, data.url), data))
  onMessage('pageLeft', ({ data, sender }) => leavePage(tabOfReader(sender, sender.url ?? ''), data.visit))
  onMessage('markClicked', ({ data, sender }) =>
    putSession(tabOfReader(sender, sender.url ?? ''), 'selected', data),
  )
  onMessage('readTab', ({ data, sender }) => {
    onlyOwnPages(sender)
    return readTab(data)
  })
  onMessage('readTypedText', ({ data, sender }) => {
    onlyOwnPages(sender)
    return readTyped(data, new Date().toISOString())
  })
  onMessage('readArticles', ({ data, sender }) => {
    onlyOwnPages(sender)
    return data.map((article) => readReport(article))
  })
})
