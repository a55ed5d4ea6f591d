import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readExchange } from '../../lib/store/read-exchange'
import { emptyBrowser, openContext } from './fresh'
import { claimOf, otherReport, reportOf } from './samples'

vi.mock('../../lib/compare/keys', async () => (await import('./keys')).testKeys)

beforeEach(emptyBrowser)

const rewritten = reportOf({ text: `${reportOf().text}\nMore followed.`, readAt: '2031-05-04T09:00:00Z' })

async function filledStore() {
  const context = await openContext()
  await context.saveReport(reportOf(), '2031-05-03T09:01:00Z')
  await context.saveReport(rewritten, '2031-05-04T09:01:00Z')
  await context.saveReport(
    otherReport({ title: 'Toll "rises"\u2028, <b>again</b> \ud83d\ude00' }),
    '2031-05-04T09:02:00Z',
  )
  await context.keepCorrection(
    reportOf(),
    claimOf(),
    { kind: 'fields', fields: { low: 13, asOf: null } },
    '2031-05-05T00:00:00Z',
  )
  await context.keepCorrection(otherReport(), claimOf(), { kind: 'not-a-figure' }, '2031-05-05T00:00:01Z')
  return context
}

const file = (reports: unknown, corrections: unknown = []) =>
  JSON.stringify({ format: 'by-all-accounts', version: 1, reports, corrections })
const row = (fields: object = {}) => ({
  savedAt: '2031-05-03T09:01:00Z',
  report: { ...reportOf(), ...fields },
})

describe('export and import', () => {
  it('give the same bytes again, from an empty store', async () => {
    const first = await (await filledStore()).exportJson()
    emptyBrowser()
    const { importJson, exportJson, listReports, candidatesFor } = await openContext()
    expect(await importJson(first)).toEqual({ added: 2, newVersions: 1, alreadySaved: 0, corrections: 2 })
    expect(await exportJson()).toBe(first)
    expect((await listReports()).map(({ versions }) => versions).sort()).toEqual([1, 2])
    const asking = reportOf({ url: 'https://elsewhere.example/1' })
    expect((await candidatesFor(asking)).found.map(({ claim }) => claim.low).sort()).toEqual([13, 17])
  })

  it('of an empty store give an empty file, and back', async () => {
    const { exportJson, importJson } = await openContext()
    const empty = await exportJson()
    expect(JSON.parse(empty)).toEqual({ format: 'by-all-accounts', version: 1, reports: [], corrections: [] })
    expect(await importJson(empty)).toEqual({ added: 0, newVersions: 0, alreadySaved: 0, corrections: 0 })
  })

  it('add up as sets: an import changes nothing that is here, and twice is once', async () => {
    const { importJson, exportJson } = await filledStore()
    const before = await exportJson()
    expect(await importJson(before)).toEqual({ added: 0, newVersions: 0, alreadySaved: 3, corrections: 0 })
    expect(await exportJson()).toBe(before)
    emptyBrowser()
    const other = await openContext()
    await other.saveReport(reportOf(), '2031-05-09T00:00:00Z')
    expect(await other.importJson(before)).toEqual({
      added: 1,
      newVersions: 1,
      alreadySaved: 1,
      corrections: 2,
    })
    expect((await other.savedStateOf(reportOf())).savedAt).toBe('2031-05-09T00:00:00Z')
  })

  it('keep the later of two corrections of one claim', async () => {
    const { importJson, correctionsFor, exportJson } = await filledStore()
    const [made] = await correctionsFor(reportOf())
    const at = (keptAt: string, low: number) =>
      file([], [{ ...made, keptAt, change: { kind: 'fields', fields: { low } } }])
    expect((await importJson(at('2031-05-04T00:00:00Z', 1))).corrections).toBe(0)
    expect((await importJson(at('2031-05-06T00:00:00Z', 2))).corrections).toBe(1)
    expect((await correctionsFor(reportOf()))[0]?.change).toEqual({ kind: 'fields', fields: { low: 2 } })
    expect(await exportJson()).toContain('"fields":{"low":2}')
  })

  it('leave out starter packs', async () => {
    const { installPack, exportJson } = await openContext()
    const site = { name: 'Daily Lamp', domain: 'dailylamp.example' }
    const facts = {
      outlet: site,
      host: site,
      url: 'https://dailylamp.example/1',
      publishedAt: null,
      claims: [],
    }
    await installPack({ id: 'mines', name: 'Mines', about: 'Deaths in mines', reports: [facts] })
    expect(JSON.parse(await exportJson())).toMatchObject({ reports: [] })
  })

  it('import all or nothing', async () => {
    const { importJson, exportJson, store } = await filledStore()
    const before = await exportJson()
    const two = file([row({ title: 'New one', text: 'New one' }), row({ title: 'New two', readAt: 'today' })])
    await expect(importJson(two)).rejects.toThrow(
      'Nothing was imported: report 2 of 2, report readAt: is not an ISO 8601 date.',
    )
    expect(await exportJson()).toBe(before)
    store().claims.hook('creating', () => {
      throw new Error('no claims today')
    })
    await expect(importJson(file([row({ title: 'New one', text: 'New one' })]))).rejects.toThrow(
      'no claims today',
    )
    expect(await exportJson()).toBe(before)
  })
})

describe('a file that is no export', () => {
  it.each([
    ['no JSON', 'outlet,figure', /not JSON, or it was cut short/],
    ['one cut short', file([row()]).slice(0, -20), /not JSON, or it was cut short/],
    ['other JSON', '{"reports":[]}', /not an export of By All Accounts.*format: expected/],
    ['a list', '[]', /not an export/],
    [
      'a later format',
      '{"format":"by-all-accounts","version":2,"reports":[],"corrections":[]}',
      /later version.*format 2/,
    ],
    ['a row that is none', file([row(), 7]), /report 2 of 2, the whole: expected Object, found 7/],
    ['a field missing', file([row({ title: undefined })]), /report 1 of 1, report title: expected/],
    [
      'a number too large',
      file([row({ claims: [claimOf()] })]).replace('"low":12', '"low":1e999'),
      /claims 0 low: .*Infinity/,
    ],
    ['an address that runs', file([row({ url: 'javascript:alert(1)' })]), /report url: is not a web address/],
    [
      'a date out of all bounds',
      file([row({ publishedAt: '99999-01-01' })]),
      /publishedAt: is not an ISO 8601 date/,
    ],
    ['a broken correction', file([], [{ address: 'x' }]), /correction 1 of 1, quote: expected/],
  ])('is refused: %s', (_, text, sentence) => {
    expect(() => readExchange(text)).toThrow(sentence)
  })

  it('cannot reach the prototypes of our objects', () => {
    const text = file([row()]).replace(
      '"report":{',
      '"__proto__":{"own":1},"report":{"__proto__":{"own":1},"constructor":{"prototype":{"own":1}},',
    )
    const [read] = readExchange(text).reports
    expect(read).toEqual(row())
    expect(Object.getPrototypeOf(read?.report)).toBe(Object.prototype)
    expect(Object.prototype).not.toHaveProperty('own')
  })

  it('is refused with a sentence, whatever it holds', () => {
    const isSentence = (text: string) => {
      try {
        return readExchange(text).reports.length >= 0
      } catch (error) {
        return error instanceof Error && /^(?:This file|Nothing was imported)/.test(error.message)
      }
    }
    fc.assert(fc.property(fc.jsonValue(), (value) => isSentence(JSON.stringify(value))))
    fc.assert(fc.property(fc.array(fc.jsonValue()), (rows) => isSentence(file(rows, rows))))
    expect(isSentence('['.repeat(100_000))).toBe(true)
    expect(isSentence(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe(true)
  })
})
