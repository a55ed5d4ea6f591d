import { browser } from 'wxt/browser'
import type { FigurePlace } from '../messages'
import type { Report } from '../types'

/** What is known of the page in a tab. Lives in memory only and is gone with the browser. */
export type Reading =
  | { state: 'reading' }
  /** The browser lets no extension read this page. */
  | { state: 'refused' }
  | { state: 'read'; url: string; visit: string; reports: Report[]; reason: string | null }

/** Words that the reader selected on a page to have the figure in them checked. */
export interface Check {
  text: string
  /** Tells one asking from the next of the same text. */
  asked: string
}

/** What is kept per tab. */
export interface TabSession {
  reading: Reading
  selected: FigurePlace
  check: Check
}

const keyOf = (tabId: number, part: keyof TabSession) => `${tabId}:${part}`

/** One part of what is known of a tab; undefined where nothing is. */
export async function getSession<Part extends keyof TabSession>(
  tabId: number,
  part: Part,
): Promise<TabSession[Part] | undefined> {
  const key = keyOf(tabId, part)
  const found = await browser.storage.session.get(key)
  return found[key] as TabSession[Part] | undefined
}

/** Keeps one part of what is known of a tab; where memory is full, what is known of other tabs makes room. */
export async function putSession<Part extends keyof TabSession>(
  tabId: number,
  part: Part,
  value: TabSession[Part],
): Promise<void> {
  const key = keyOf(tabId, part)
  try {
    await browser.storage.session.set({ [key]: value })
  } catch {
    const others = Object.keys(await browser.storage.session.get(null)).filter(
      (other) => !other.startsWith(`${tabId}:`),
    )
    await browser.storage.session.remove(others)
    await browser.storage.session.set({ [key]: value })
  }
}

/** Forgets what is known of a tab, or parts of it. */
export async function dropSession(
  tabId: number,
  parts: (keyof TabSession)[] = ['reading', 'selected', 'check'],
): Promise<void> {
  await browser.storage.session.remove(parts.map((part) => keyOf(tabId, part)))
}

/** Calls back at every change of one part of a tab's session; gives the undo. */
export function watchSession<Part extends keyof TabSession>(
  tabId: number,
  part: Part,
  changed: (value: TabSession[Part] | undefined) => void,
): () => void {
  const key = keyOf(tabId, part)
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key]
    if (change) changed(change.newValue as TabSession[Part] | undefined)
  }
  browser.storage.session.onChanged.addListener(listener)
  return () => browser.storage.session.onChanged.removeListener(listener)
}
