import { beforeEach, describe, expect, it, vi } from 'vitest'
import { starterPacks } from '../../components/starter-packs'
import { emptyBrowser, openContext } from './fresh'
import { claimOf, otherReport, reportOf } from './samples'

vi.mock('../../lib/compare/keys', async () => (await import('./keys')).testKeys)

beforeEach(emptyBrowser)

const later = reportOf({
  text: `${reportOf().text}\nMore followed.`,
  readAt: '2031-05-04T09:00:00Z',
  claims: [claimOf(), claimOf({ figure: '17', start: 90 })],
})

describe('an empty store', () => {
  it('holds neither a report nor a pack', async () => {
    const { isStoreEmpty, saveReport, installPack, listReports, deleteReport } = await openContext()
    expect(await isStoreEmpty()).toBe(true)
    await saveReport(reportOf())
    expect(await isStoreEmpty()).toBe(false)
    for (const { id } of await listReports()) await deleteReport(id)
    expect(await isStoreEmpty()).toBe(true)
    await installPack(starterPacks[0])
    expect(await isStoreEmpty()).toBe(false)
  })
})

describe('the list of saved reports', () => {
  it('has a line an article, the last saved first, without text and claims', async () => {
    const { saveReport, listReports } = await openContext()
    await saveReport(otherReport(), '2031-05-03T09:01:00Z')
    await saveReport(reportOf(), '2031-05-03T09:02:00Z')
    const [first, second] = await listReports()
    const { url, host, outlet, title, publishedAt, readAt } = reportOf()
    const counts = { figures: 1, versions: 1 }
    const id = expect.stringMatching(/^[\w-]{22}$/) as string
    expect(first).toEqual({
      id,
      url,
      host,
      outlet,
      title,
      publishedAt,
      readAt,
      savedAt: '2031-05-03T09:02:00Z',
      ...counts,
    })
    expect(second?.outlet.name).toBe('Harbour Post')
  })

  it('shows the version that was read last, whichever was saved last', async () => {
    const { saveReport, listReports, versionsOf } = await openContext()
    await saveReport(later, '2031-05-04T09:01:00Z')
    await saveReport(reportOf(), '2031-05-05T09:01:00Z')
    const [line] = await listReports()
    expect(line).toMatchObject({
      readAt: later.readAt,
      figures: 2,
      versions: 2,
      savedAt: '2031-05-04T09:01:00Z',
    })
    expect((await versionsOf(line?.id ?? '')).map(({ report }) => report.readAt)).toEqual([
      later.readAt,
      reportOf().readAt,
    ])
    expect(await versionsOf('no such id')).toEqual([])
  })

  it('counts no figure that the reader set aside', async () => {
    const { saveReport, listReports, keepCorrection } = await openContext()
    await saveReport(later)
    await keepCorrection(later, claimOf(), { kind: 'not-a-figure' })
    expect((await listReports())[0]?.figures).toBe(1)
  })

  it('stands again after it is rebuilt', async () => {
    const { saveReport, listReports, rebuildIndex, store } = await openContext()
    for (let i = 0; i < 120; i++) await saveReport(reportOf({ url: `https://harbourpost.example/${i}` }))
    const before = await listReports()
    await store().articles.clear()
    await rebuildIndex()
    expect(before).toHaveLength(120)
    expect(await listReports()).toEqual(before)
  })
})
