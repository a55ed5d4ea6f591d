import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { vi } from 'vitest'

const area = new Map<string, unknown>()

/** What is used of the browser's own store, which extensions share between their contexts. */
export const storageArea = {
  get: (key: string) => Promise.resolve(area.has(key) ? { [key]: area.get(key) } : {}),
  set: (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) area.set(key, value)
    return Promise.resolve()
  },
}
Object.assign(globalThis, { chrome: { storage: { local: storageArea } } })

/** An empty browser: a new database behind IndexedDB, no context open. */
export function emptyBrowser(): void {
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  area.clear()
  vi.resetModules()
}

/** Opens the store as one more context of the same browser does: with modules of its own on the same database. */
export async function openContext() {
  vi.resetModules()
  return {
    ...(await import('../../lib/store/save')),
    ...(await import('../../lib/store/saved-state')),
    ...(await import('../../lib/store/candidates')),
    ...(await import('../../lib/store/list')),
    ...(await import('../../lib/store/delete')),
    ...(await import('../../lib/store/corrections')),
    ...(await import('../../lib/store/packs')),
    ...(await import('../../lib/store/rebuild-index')),
    ...(await import('../../lib/store/watch')),
    ...(await import('../../lib/store/schema')),
    ...(await import('../../lib/store/export-json')),
    ...(await import('../../lib/store/import-json')),
    ...(await import('../../lib/store/saved-now')),
    ...(await import('../../lib/store/kept-count')),
  }
}
