import { browser, type Browser } from 'wxt/browser'

type Sender = Browser.runtime.MessageSender

const originOf = (address: string | undefined) =>
  address && URL.canParse(address) ? new URL(address).origin : null

/**
 * The tab of a reader script that speaks for its own page. A page's process is not to be trusted: what it sends
 * counts for the site that it comes from, and for no other.
 * @throws where the sender is not the top frame of a tab, or the address is another site's
 */
export function tabOfReader(sender: Sender, address: string): number {
  const tab = sender.id === browser.runtime.id && sender.frameId === 0 ? sender.tab?.id : undefined
  const site = originOf(sender.url)
  if (tab === undefined || site === null || site === 'null' || site !== originOf(address)) {
    throw new Error('A page can only send what was read on it.')
  }
  return tab
}

/**
 * Lets only the extension's own pages through.
 * @throws where the sender is a reader script or anyone else
 */
export function onlyOwnPages(sender: Sender): void {
  const own = originOf(browser.runtime.getURL('/'))
  if (sender.id !== browser.runtime.id || originOf(sender.url) !== own) {
    throw new Error('Only the pages of By All Accounts can ask for this.')
  }
}
