import Dexie from 'dexie'
import { IDBDatabase } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyBrowser, openContext } from './fresh'
import { reportOf } from './samples'

vi.mock('../../lib/compare/keys', async () => (await import('./keys')).testKeys)

beforeEach(emptyBrowser)

describe('the database', () => {
  it('has the stores that were released, by version; these lines are added to, never changed', async () => {
    const { STORES, SCHEMA_VERSION } = await openContext()
    expect(STORES).toEqual({
      1: {
        reports: 'id, article, address',
        articles: 'id',
        claims: 'id, article, *keys',
        corrections: 'id, address',
        packs: 'id',
        packReports: 'id, pack, address',
        packClaims: 'id, pack, *keys',
      },
    })
    expect(SCHEMA_VERSION).toBe(Math.max(...Object.keys(STORES).map(Number)))
  })

  it('asks for the disk before it says done', async () => {
    const { store } = await openContext()
    const durabilities: unknown[] = []
    const open = IDBDatabase.prototype.transaction
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: InstanceType<typeof IDBDatabase>,
      ...args
    ) {
      durabilities.push(args[2]?.durability)
      return open.apply(this, args)
    })
    await store().packs.put({
      id: 'x',
      name: '',
      about: '',
      installedAt: '',
      version: '',
      reports: 0,
      figures: 0,
    })
    expect(durabilities.at(-1)).toBe('strict')
    vi.restoreAllMocks()
  })

  it('is refused to an older build once a newer one has opened it, with a sentence', async () => {
    // Dexie says on the console that it closed an old connection.
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const older = await openContext()
    await older.saveReport(reportOf())
    const newer = new Dexie('by-all-accounts')
    newer.version(1).stores(older.STORES[1] ?? {})
    newer.version(2).stores({ reports: 'id, article, address, later' })
    await newer.open()
    const changed = reportOf({ title: 'Another', text: 'Another' })
    await expect(older.saveReport(changed)).rejects.toThrow(
      /was updated while this page was open.*open them again/,
    )
    const reopened = await openContext()
    await expect(reopened.saveReport(changed)).rejects.toThrow(
      /was updated while this page was open.*open them again/,
    )
    expect(await newer.table('reports').count()).toBe(1)
    expect(newer.backendDB().version).toBe(20)
    newer.close()
  })

  it('does not wait for a page that keeps an older store open: what to do is said', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const request = (Dexie.dependencies.indexedDB as IDBFactory).open('by-all-accounts', 1)
    await new Promise((done) => (request.onsuccess = done))
    const { saveReport } = await openContext()
    await expect(saveReport(reportOf())).rejects.toThrow(/Close its panel and pages, then open them again/)
    request.result.close()
    const { saveReport: saveAfter, store } = await openContext()
    expect(await saveAfter(reportOf())).toBe('saved')
    expect(await store().reports.count()).toBe(1)
  })
})
