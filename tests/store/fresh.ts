import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { vi } from 'vitest'

/** An empty browser: a new database behind IndexedDB, no context open. */
export function emptyBrowser(): void {
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  vi.resetModules()
}

/** Opens the store as one more context of the same browser does: with modules of its own on the same database. */
export async function openContext() {
  vi.resetModules()
  const modules = await Promise.all([
    import('../../lib/store/save'),
    import('../../lib/store/saved-state'),
    import('../../lib/store/candidates'),
    import('../../lib/store/list'),
    import('../../lib/store/delete'),
    import('../../lib/store/corrections'),
    import('../../lib/store/packs'),
    import('../../lib/store/rebuild-index'),
    import('../../lib/store/watch'),
    import('../../lib/store/schema'),
  ])
  return Object.assign({}, ...modules) as (typeof modules)[0] &
    (typeof modules)[1] &
    (typeof modules)[2] &
    (typeof modules)[3] &
    (typeof modules)[4] &
    (typeof modules)[5] &
    (typeof modules)[6] &
    (typeof modules)[7] &
    (typeof modules)[8] &
    (typeof modules)[9]
}
