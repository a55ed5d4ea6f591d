import { browser } from 'wxt/browser'

/** Every site, as the browser's permissions name it. */
export const EVERY_SITE = '*://*/*'

/** Under which the reader script is registered for the sites that the reader allowed. */
const SCRIPT_ID = 'reader'

/** The sites on which articles are read without a click. */
export interface AllowedSites {
  every: boolean
  /** Host names, in order of the alphabet. */
  hosts: string[]
}

/** The permission for one host, from an address; null where it is no web page. */
export function patternFor(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  return url && /^https?:$/.test(url.protocol) ? `*://${url.hostname}/*` : null
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '')
}

const isEvery = (pattern: string) => pattern === '<all_urls>' || hostOf(pattern) === '*'

/** Which sites the reader allowed. */
export async function allowedSites(): Promise<AllowedSites> {
  const { origins = [] } = await browser.permissions.getAll()
  const hosts = origins.filter((pattern) => !isEvery(pattern)).map(hostOf)
  return { every: origins.some(isEvery), hosts: [...new Set(hosts)].sort() }
}

/**
 * Asks for one site (by its address) or for every site. Has to be called straight in a click, before any await.
 * @returns whether the reader agreed
 */
export function allowSite(address: string | typeof EVERY_SITE): Promise<boolean> {
  const pattern = address === EVERY_SITE ? EVERY_SITE : patternFor(address)
  if (!pattern) return Promise.resolve(false)
  return browser.permissions.request({ origins: [pattern] })
}

/** Takes back one host; or every site, and with it all single hosts (Chrome keeps none of them apart). */
export async function forgetSite(host: string | typeof EVERY_SITE): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const taken = origins.filter((pattern) => host === EVERY_SITE || hostOf(pattern) === host)
  if (taken.length > 0) await browser.permissions.remove({ origins: taken })
}

/** Calls back whenever a site was allowed or taken back; gives the undo. */
export function watchSites(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
  return () => {
    browser.permissions.onAdded.removeListener(changed)
    browser.permissions.onRemoved.removeListener(changed)
  }
}

/** Registers the reader script for the allowed sites and for no others. */
export async function registerReader(): Promise<void> {
  const { every, hosts } = await allowedSites()
  const matches = every ? [EVERY_SITE] : hosts.map((host) => `*://${host}/*`)
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, js: ['reader.js'], matches, runAt: 'document_idle', allFrames: false },
  ])
}
