import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SEARCH } from '../../lib/store/hits'
import { emptyBrowser, openContext } from './fresh'
import { claimOf, otherReport, reportOf } from './samples'

vi.mock('../../lib/compare/keys', async () => (await import('./keys')).testKeys)

beforeEach(emptyBrowser)

const pack = {
  id: 'mines',
  name: 'Mines',
  about: 'Deaths in mines',
  reports: [
    {
      outlet: { name: 'Daily Lamp', domain: 'dailylamp.example' },
      host: { name: 'Daily Lamp', domain: 'dailylamp.example' },
      url: 'https://dailylamp.example/velden',
      publishedAt: '2031-05-03',
      claims: [
        {
          figure: '16',
          low: 16,
          high: 16,
          bound: 'exact',
          unit: 'people',
          change: 'total',
          measure: 'killed',
          counted: 'miners',
          countedLemma: 'miner',
          who: [],
          where: ['Velden'],
          asOf: null,
          saidBy: [],
          status: 'happened',
          scope: 'event',
          earlier: false,
          partOf: null,
        },
      ],
    },
  ],
}

describe('candidates for a report', () => {
  it('finds claims of other reports that share a key, once each', async () => {
    const { saveReport, candidatesFor } = await openContext()
    const both = ['Velden', 'Ostmark']
    await saveReport(
      otherReport({
        claims: [claimOf({ figure: '17', low: 17, where: both }), claimOf({ measure: 'wounded' })],
      }),
    )
    const { found } = await candidatesFor(reportOf({ claims: [claimOf({ where: both })] }))
    expect(found.map(({ claim }) => claim.low)).toEqual([17])
    expect(found[0]?.report.outlet.name).toBe('Harbour Post')
    expect(found[0]).not.toHaveProperty('pack')
  })

  it('finds nothing where no key is shared', async () => {
    const { saveReport, candidatesFor } = await openContext()
    await saveReport(otherReport())
    expect((await candidatesFor(reportOf({ claims: [claimOf({ where: ['Ostmark'] })] }))).found).toEqual([])
    expect((await candidatesFor(reportOf({ claims: [] }))).found).toEqual([])
  })

  it('never gives the report itself, nor an older version of it', async () => {
    const { saveReport, candidatesFor } = await openContext()
    await saveReport(reportOf())
    expect((await candidatesFor(reportOf())).found).toEqual([])
    expect((await candidatesFor(reportOf({ text: `${reportOf().text}\nMore followed.` }))).found).toEqual([])
  })

  it('gives the latest version only, by when it was read', async () => {
    const { saveReport, candidatesFor } = await openContext()
    const later = otherReport({ readAt: '2031-05-04T09:00:00Z', text: `${otherReport().text}\n19 by now.` })
    await saveReport({ ...later, claims: [claimOf({ figure: '19', low: 19, high: 19 })] })
    expect(await saveReport(otherReport())).toBe('new-version')
    const { found } = await candidatesFor(reportOf())
    expect(found.map(({ claim }) => claim.low)).toEqual([19])
  })

  it('gives the claims of packs, named so, and none after the pack is removed', async () => {
    const { installPack, removePack, candidatesFor, listPacks } = await openContext()
    await installPack(pack)
    const found = (await candidatesFor(reportOf())).found[0]
    expect(found?.pack).toBe('Mines')
    expect(found?.claim).toMatchObject({ low: 16, quote: '', inferred: [] })
    expect(found?.report).toMatchObject({ title: '', text: '', outlet: { name: 'Daily Lamp' } })
    expect(await listPacks()).toMatchObject([{ id: 'mines', reports: 1, figures: 1 }])
    await removePack('mines')
    expect((await candidatesFor(reportOf())).found).toEqual([])
    expect(await listPacks()).toEqual([])
  })

  it("gives the reader's own report in place of a pack's, and never a pack's report for itself", async () => {
    const { installPack, saveReport, candidatesFor } = await openContext()
    await installPack(pack)
    const lamp = { name: 'Daily Lamp', domain: 'dailylamp.example' }
    const own = otherReport({
      url: 'https://dailylamp.example/velden?utm_source=x',
      outlet: lamp,
      host: lamp,
    })
    expect((await candidatesFor(own)).found).toEqual([])
    await saveReport(own)
    const { found } = await candidatesFor(reportOf())
    expect(found.map(({ claim, pack: from }) => [claim.low, from])).toEqual([[17, undefined]])
  })

  it('says when more is saved than is compared at once', async () => {
    const { importJson, exportJson, saveReport, candidatesFor } = await openContext()
    await saveReport(otherReport())
    expect((await candidatesFor(reportOf())).isAll).toBe(true)
    const head = JSON.parse(await exportJson()) as { reports: { savedAt: string; report: object }[] }
    const [row] = head.reports
    const many = Array.from({ length: SEARCH.reports }, (_, n) => ({
      ...row,
      report: { ...row?.report, url: `https://harbourpost.example/velden/${n}` },
    }))
    await importJson(JSON.stringify({ ...head, reports: many }))
    const { found, isAll } = await candidatesFor(reportOf())
    expect([found.length, isAll]).toEqual([SEARCH.reports, false])
  })

  it('finds claims by new keys after the index is rebuilt', async () => {
    const { saveReport, installPack, candidatesFor, rebuildIndex, store } = await openContext()
    await saveReport(otherReport())
    await installPack(pack)
    await store().claims.clear()
    await store().packClaims.clear()
    expect((await candidatesFor(reportOf())).found).toEqual([])
    await rebuildIndex()
    expect((await candidatesFor(reportOf())).found.map(({ claim }) => claim.low)).toEqual([17, 16])
  })
})
