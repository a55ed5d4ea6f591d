import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyBrowser, openContext } from './fresh'
import { claimOf, otherReport, reportOf } from './samples'

vi.mock('../../lib/compare/keys', async () => (await import('./keys')).testKeys)

beforeEach(emptyBrowser)

describe('deleting a report', () => {
  it('takes away its versions, claims and corrections, and nothing else; taken back, all is there again', async () => {
    const context = await openContext()
    const {
      saveReport,
      deleteReport,
      restoreReport,
      listReports,
      keepCorrection,
      exportJson,
      candidatesFor,
    } = context
    await saveReport(reportOf())
    await saveReport(reportOf({ text: `${reportOf().text}\nMore followed.`, readAt: '2031-05-04T09:00:00Z' }))
    await saveReport(otherReport())
    await keepCorrection(reportOf(), claimOf(), { kind: 'fields', fields: { low: 13 } })
    const before = await exportJson()
    const id = (await listReports()).find(({ versions }) => versions === 2)?.id ?? ''
    const deleted = await deleteReport(id)
    expect(deleted.reports).toHaveLength(2)
    expect(deleted.corrections).toHaveLength(1)
    expect((await listReports()).map(({ outlet }) => outlet.name)).toEqual(['Harbour Post'])
    expect((await candidatesFor(otherReport())).found).toEqual([])
    await restoreReport(deleted)
    expect(await exportJson()).toBe(before)
    expect((await candidatesFor(otherReport())).found.map(({ claim }) => claim.low)).toEqual([13])
  })

  it('keeps the corrections of another report at the same address', async () => {
    const { saveReport, deleteReport, savedStateOf, keepCorrection, correctionsFor } = await openContext()
    const second = reportOf({
      title: 'Ferry delayed',
      text: 'Ferry delayed\nThe ferry waited for 40 minutes.',
    })
    await saveReport(reportOf())
    await saveReport(second)
    await keepCorrection(second, claimOf(), { kind: 'not-a-figure' })
    const { article } = await savedStateOf(reportOf())
    const deleted = await deleteReport(article ?? '')
    expect(deleted.corrections).toEqual([])
    expect(await correctionsFor(second)).toHaveLength(1)
  })

  it('that is not there deletes nothing', async () => {
    const { saveReport, deleteReport, listReports } = await openContext()
    await saveReport(reportOf())
    expect(await deleteReport('no such id')).toEqual({ reports: [], corrections: [] })
    expect(await listReports()).toHaveLength(1)
  })
})
