import { type Signal, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { isStillThere } from '../../lib/page/presence'
import { dropSession, getSession, type TabSession, watchSession } from '../../lib/page/session'

/** The tab whose page the panel shows. */
export const tabId = signal<number | null>(null)
/** What is known of its page. */
export const reading = signal<TabSession['reading'] | null>(null)
/** The figure that the reader chose, on the page or in the panel. */
export const selected = signal<TabSession['selected'] | null>(null)
/** Words on its page that the reader asked to check. */
export const check = signal<TabSession['check'] | null>(null)

let unwatch = () => {}

async function showTab(id: number): Promise<void> {
  unwatch()
  tabId.value = id
  const stops = [follow(id, 'reading', reading), follow(id, 'selected', selected), follow(id, 'check', check)]
  unwatch = () => stops.forEach(({ stop }) => stop())
  await Promise.all(stops.map(({ first }) => first))
  await isStillThere(id)
}

/** Keeps a signal at what is known of a tab. A change that comes while the first value is fetched is the newer. */
function follow<Part extends keyof TabSession>(
  id: number,
  part: Part,
  into: Signal<TabSession[Part] | null>,
) {
  let isKnown = false
  const stop = watchSession(id, part, (value) => {
    isKnown = true
    into.value = value ?? null
  })
  const first = getSession(id, part).then((value) => {
    if (!isKnown && tabId.value === id) into.value = value ?? null
  })
  return { stop, first }
}

/**
 * Shows the active tab of this window and follows the reader to others. With `?tab=ID` in the address, as when the panel is
 * opened as a page of its own, it stays with that tab.
 */
export async function followTabs(address: string): Promise<void> {
  const pinned = Number(new URL(address).searchParams.get('tab') ?? Number.NaN)
  if (Number.isInteger(pinned)) return showTab(pinned)
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id !== tabId.value || !status) return
    void isStillThere(id)
    // That a page can't be read is said of that page, not of the next one in its tab.
    if (status === 'loading' && reading.value?.state === 'refused') void dropSession(id, ['reading'])
  })
  const { id: windowId } = await browser.windows.getCurrent()
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) void showTab(active.tabId)
  })
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  if (active?.id !== undefined) await showTab(active.id)
}
