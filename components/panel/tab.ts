import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { getSession, type TabSession, watchSession } from '../../lib/page/session'

/** The tab whose page the panel shows. */
export const tabId = signal<number | null>(null)
export const reading = signal<TabSession['reading'] | null>(null)
export const selected = signal<TabSession['selected'] | null>(null)
export const check = signal<TabSession['check'] | null>(null)

let unwatch = () => {}

async function showTab(id: number): Promise<void> {
  unwatch()
  tabId.value = id
  const stops = [
    watchSession(id, 'reading', (value) => (reading.value = value ?? null)),
    watchSession(id, 'selected', (value) => (selected.value = value ?? null)),
    watchSession(id, 'check', (value) => (check.value = value ?? null)),
  ]
  unwatch = () => stops.forEach((stop) => stop())
  const parts = await Promise.all([
    getSession(id, 'reading'),
    getSession(id, 'selected'),
    getSession(id, 'check'),
  ])
  if (tabId.value !== id) return
  reading.value = parts[0] ?? null
  selected.value = parts[1] ?? null
  check.value = parts[2] ?? null
}

/**
 * Shows the active tab of this window and follows the reader to others. With `?tab=ID` in the address, as when the panel is
 * opened as a page of its own, it stays with that tab.
 */
export async function followTabs(address: string): Promise<void> {
  const pinned = Number(new URL(address).searchParams.get('tab') ?? Number.NaN)
  if (Number.isInteger(pinned)) return showTab(pinned)
  const { id: windowId } = await browser.windows.getCurrent()
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) void showTab(active.tabId)
  })
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  if (active?.id !== undefined) await showTab(active.id)
}
