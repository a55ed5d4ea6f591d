import { browser } from 'wxt/browser'

/** Firefox's sidebar, of which Chrome's types do not know. */
interface Sidebar {
  sidebarAction: { open: () => Promise<void>; toggle: () => Promise<void> }
}

const sidebar = () => (browser as unknown as Sidebar).sidebarAction

/**
 * Opens the panel beside a tab. Has to be called straight in the reader's action: an await before it loses the gesture.
 * Where it can't be opened the rest of the action goes on without it.
 */
export function openPanel(tabId: number): void {
  const opening = import.meta.env.FIREFOX ? sidebar().open() : browser.sidePanel.open({ tabId })
  opening.catch((error: unknown) => console.info('The panel was not opened.', error))
}

/** The toolbar button: opens the panel, and in Firefox closes an open one. Straight in the click, as above. */
export function togglePanel(tabId: number): void {
  if (!import.meta.env.FIREFOX) return openPanel(tabId)
  sidebar()
    .toggle()
    .catch((error: unknown) => console.info('The panel was not opened.', error))
}
