import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyBrowser, openContext } from './fresh'
import { claimOf, reportOf } from './samples'

vi.mock('../../lib/compare/keys', async () => (await import('./keys')).testKeys)

beforeEach(emptyBrowser)

const rewritten = reportOf({
  text: 'Mine roof collapses\nThe ministry said at least 12 miners were killed.\nLater it said 17.',
  readAt: '2031-05-03T15:00:00Z',
})

describe('saving a report', () => {
  it('keeps it whole', async () => {
    const { saveReport, store } = await openContext()
    expect(await saveReport(reportOf(), '2031-05-03T09:01:00Z')).toBe('saved')
    const [row] = await store().reports.toArray()
    expect(row?.report).toEqual(reportOf())
    expect(row?.savedAt).toBe('2031-05-03T09:01:00Z')
  })

  it('saves once what is saved twice', async () => {
    const { saveReport, store } = await openContext()
    await saveReport(reportOf(), '2031-05-03T09:01:00Z')
    expect(await saveReport(reportOf({ readAt: '2031-05-04T09:00:00Z' }))).toBe('already-saved')
    expect(await store().reports.count()).toBe(1)
    expect((await store().reports.toArray())[0]?.savedAt).toBe('2031-05-03T09:01:00Z')
  })

  it.each([
    ['https://m.veldencourier.example/world/mine-collapse?utm_source=mail&fbclid=9#top'],
    ['http://veldencourier.example/world/mine-collapse/amp/'],
  ])('takes %s for the same page', async (url) => {
    const { saveReport } = await openContext()
    await saveReport(reportOf())
    expect(await saveReport(reportOf({ url }))).toBe('already-saved')
  })

  it('keeps a changed text as a new version beside the old one', async () => {
    const { saveReport, versionsOf, listReports } = await openContext()
    await saveReport(reportOf())
    expect(await saveReport(rewritten)).toBe('new-version')
    const [entry] = await listReports()
    expect(entry?.versions).toBe(2)
    const versions = await versionsOf(entry?.id ?? '')
    expect(versions.map((row) => row.report.text)).toEqual([rewritten.text, reportOf().text])
  })

  it('takes a new headline over most of the same text for a new version', async () => {
    const { saveReport } = await openContext()
    const body = 'The ministry said at least 12 miners were killed.\nThe shaft was closed on Friday.'
    await saveReport(reportOf({ text: `Mine roof collapses\n${body}` }))
    expect(await saveReport(reportOf({ title: 'Twelve die', text: `Twelve die\n${body}` }))).toBe(
      'new-version',
    )
  })

  it('takes two articles on one page for two reports', async () => {
    const { saveReport, listReports } = await openContext()
    await saveReport(reportOf())
    const second = reportOf({
      title: 'Ferry delayed',
      text: 'Ferry delayed\nThe ferry waited for 40 minutes.',
    })
    expect(await saveReport(second)).toBe('saved')
    const elsewhere = reportOf({ outlet: { name: 'Harbour Post', domain: 'harbourpost.example' } })
    expect(await saveReport(elsewhere)).toBe('saved')
    expect(await listReports()).toHaveLength(3)
  })

  it('saves once where two contexts save at the same moment', async () => {
    const first = await openContext()
    const second = await openContext()
    expect(first.store()).not.toBe(second.store())
    const saves = Array.from({ length: 20 }, (_, i) => (i % 2 ? first : second).saveReport(reportOf()))
    const results = await Promise.all(saves)
    expect(results.filter((result) => result === 'saved')).toHaveLength(1)
    expect(results.filter((result) => result === 'already-saved')).toHaveLength(19)
    expect(await first.store().reports.count()).toBe(1)
    expect(await first.store().claims.count()).toBe(1)
  })

  it('leaves nothing where a part of it fails', async () => {
    const { saveReport, store } = await openContext()
    store().claims.hook('creating', () => {
      throw new Error('no claims today')
    })
    await expect(saveReport(reportOf())).rejects.toThrow('no claims today')
    expect(await store().reports.count()).toBe(0)
    expect(await store().claims.count()).toBe(0)
  })

  it('keeps all the reports of a page, or none where one of them fails', async () => {
    const { saveReport, saveReports, store } = await openContext()
    await saveReport(reportOf())
    const ferry = reportOf({ title: 'Ferry delayed', text: 'Ferry delayed\nIt waited for 40 minutes.' })
    const bridge = reportOf({ title: 'Bridge shut', text: 'Bridge shut\nIt was closed for 3 days.' })
    const isBridge = (_: unknown, { report }: { report: { title: string } }) => {
      if (report.title === bridge.title) throw new Error('no bridges today')
    }
    store().reports.hook('creating', isBridge)
    await expect(saveReports([ferry, bridge])).rejects.toThrow('no bridges today')
    await expect(saveReports([ferry, { ...bridge, url: 'about:blank' }])).rejects.toThrow(/url: is not/)
    expect(await store().reports.count()).toBe(1)
    expect(await store().articles.count()).toBe(1)
    store().reports.hook('creating').unsubscribe(isBridge)
    expect(await saveReports([ferry, bridge, reportOf()])).toEqual(['saved', 'saved', 'already-saved'])
    expect(await store().reports.count()).toBe(3)
    expect(await saveReports([])).toEqual([])
  })

  it('leaves the older version findable where a newer one fails', async () => {
    const { saveReport, candidatesFor, store } = await openContext()
    await saveReport(reportOf())
    const fail = () => {
      throw new Error('no claims today')
    }
    store().claims.hook('creating', fail)
    await expect(saveReport(rewritten)).rejects.toThrow('no claims today')
    const { found } = await candidatesFor(reportOf({ url: 'https://elsewhere.example/1' }))
    expect(found.map(({ report }) => report.readAt)).toEqual(['2031-05-03T09:00:00Z'])
  })

  it('gives the reader a sentence where the disk has no room', async () => {
    const { saveReport, store } = await openContext()
    store().reports.hook('creating', () => {
      throw Object.assign(new Error('aborted'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } })
    })
    await expect(saveReport(reportOf())).rejects.toThrow(/no room left.*nothing was saved/)
  })

  it.each([
    [{ url: 'javascript:alert(1)' }, /url: is not a web address/],
    [{ publishedAt: 'yesterday' }, /publishedAt: is not an ISO 8601 date/],
    [{ claims: [claimOf(), claimOf({ low: Infinity })] }, /claims 1 low: expected .*found Infinity/],
    [
      { claims: [claimOf({ measure: 'hurt' as never })] },
      /claims 0 measure: expected .*"killed".*found "hurt"/,
    ],
  ])('refuses %j and names the field', async (fields, sentence) => {
    const { saveReport, store } = await openContext()
    await expect(saveReport(reportOf(fields))).rejects.toThrow(sentence)
    expect(await store().reports.count()).toBe(0)
  })

  it('refuses a report too large, with the limit', async () => {
    const { saveReport } = await openContext()
    const text = 'x'.repeat(20_000_000)
    await expect(saveReport(reportOf({ text }))).rejects.toThrow(
      /too large to save \(20\.0 million.*limit is 20 million/,
    )
  })
})
