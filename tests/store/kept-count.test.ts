import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyBrowser, openContext, storageArea } from './fresh'
import { otherReport, reportOf } from './samples'

vi.mock('../../lib/compare/keys', async () => (await import('./keys')).testKeys)

beforeEach(emptyBrowser)

const rewritten = reportOf({ text: `${reportOf().text}\nMore followed.`, readAt: '2031-05-04T09:00:00Z' })

/** Three versions of two reports, saved; then the database comes back without some of them. */
async function afterLosing(lost: 'all' | 'one') {
  const context = await openContext()
  await context.saveReports([reportOf(), rewritten, otherReport()])
  const backup = await context.exportJson()
  const { reports, articles, claims } = context.store()
  if (lost === 'all') for (const table of [reports, articles, claims]) await table.clear()
  else await reports.delete((await reports.toCollection().primaryKeys())[0] ?? '')
  return { ...context, backup }
}

describe('a loss of saved reports', () => {
  it('is none where nothing was saved, nor after saving, deleting and bringing back', async () => {
    const { findLoss, saveReports, deleteReport, restoreReport, listReports, importJson, exportJson } =
      await openContext()
    expect(await findLoss()).toBeNull()
    await saveReports([reportOf(), rewritten])
    await saveReports([otherReport(), reportOf()])
    expect(await findLoss()).toBeNull()
    const [first] = await listReports()
    const deleted = await deleteReport(first?.id ?? '')
    expect(await findLoss()).toBeNull()
    await restoreReport(deleted)
    await importJson(await exportJson())
    expect(await findLoss()).toBeNull()
  })

  it.each([
    ['all' as const, { kept: 3, lost: 3 }],
    ['one' as const, { kept: 3, lost: 1 }],
  ])('of %s is found: %j', async (lost, loss) => {
    const { findLoss } = await afterLosing(lost)
    expect(await findLoss()).toEqual(loss)
  })

  it('stays known while other reports are saved and deleted', async () => {
    const { findLoss, saveReport, deleteReport, listReports } = await afterLosing('all')
    await saveReport(otherReport())
    expect(await findLoss()).toEqual({ kept: 3, lost: 2 })
    await deleteReport((await listReports())[0]?.id ?? '')
    expect(await findLoss()).toEqual({ kept: 2, lost: 2 })
  })

  it('is over once a backup is imported', async () => {
    const { findLoss, importJson, backup } = await afterLosing('all')
    await importJson(backup)
    expect(await findLoss()).toBeNull()
  })

  it('is over once the reader accepts it, and the next one is found again', async () => {
    const { findLoss, acceptLoss, store } = await afterLosing('one')
    await acceptLoss()
    expect(await findLoss()).toBeNull()
    await store().reports.clear()
    expect(await findLoss()).toEqual({ kept: 2, lost: 2 })
  })

  it('a deletion that fails half-way is taken for no loss', async () => {
    const { findLoss, saveReport, deleteReport, listReports, store } = await openContext()
    await saveReport(reportOf())
    store().claims.hook('deleting', () => {
      throw new Error('no deleting today')
    })
    await expect(deleteReport((await listReports())[0]?.id ?? '')).rejects.toThrow('no deleting today')
    expect(await store().reports.count()).toBe(1)
    expect(await findLoss()).toBeNull()
  })

  it('what was saved is called saved, also where the note could not be written', async () => {
    const { saveReport, store } = await openContext()
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const set = vi.spyOn(storageArea, 'set').mockRejectedValue(new Error('full'))
    expect(await saveReport(reportOf())).toBe('saved')
    expect(await store().reports.count()).toBe(1)
    expect(warn).toHaveBeenCalledWith(
      expect.stringMatching(/could not be noted/),
      expect.objectContaining({ message: 'full' }),
    )
    set.mockRestore()
    warn.mockRestore()
  })
})
