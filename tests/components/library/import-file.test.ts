import { DOMParser as LinkedomParser } from 'linkedom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '../../../lib/types'
import { emptyBrowser } from '../../store/fresh'
import { otherReport, reportOf } from '../../store/samples'

vi.mock('../../../lib/compare/keys', async () => (await import('../../store/keys')).testKeys)

// The background on the other side of the message.
vi.mock('../../../lib/messages', () => ({
  sendMessage: async (name: string, articles: Article[]) => {
    if (name !== 'readArticles') throw new Error(`No answer is known to ${name}.`)
    const { readReport } = await import('../../../lib/claims/read')
    return articles.map((article) => readReport(article))
  },
}))

const lastModified = Date.parse('2031-05-04T10:00:00Z')
const fileOf = (text: string, name: string) => new File([text], name, { lastModified })

const paragraph =
  'The harbour was closed on Sunday after a ferry sank in calm water two miles off the Velden coast, the guard said.'
const page = `<!doctype html><html lang="en"><head><title>Ferry sinks</title></head><body><article><h1>Ferry sinks</h1>
<p>${paragraph}</p><p>At least 14 people were killed and another 20 were missing by the evening, according to the coast guard.</p>
</article></body></html>`

beforeEach(() => {
  emptyBrowser()
  vi.stubGlobal('DOMParser', LinkedomParser)
})

async function open() {
  const { importFile } = await import('../../../components/library/import-file')
  const { listReports } = await import('../../../lib/store/list')
  const { saveReport } = await import('../../../lib/store/save')
  const { exportJson } = await import('../../../lib/store/export-json')
  return { importFile, listReports, saveReport, exportJson }
}

// Each test loads the reader's rules and the language model anew.
describe('importing a file', { timeout: 60_000 }, () => {
  it('brings in an exported library, and says what it brought', async () => {
    const there = await open()
    await there.saveReport(reportOf())
    await there.saveReport(otherReport())
    const text = await there.exportJson()
    emptyBrowser()
    const { importFile, listReports, saveReport } = await open()
    await saveReport(reportOf())
    const told = await importFile(fileOf(text, 'library.json'))
    expect(told).toEqual({ name: 'library.json', said: '1 report added, 1 saved already', failed: false })
    expect(await listReports()).toHaveLength(2)
  })

  it('reads a saved page, as of when it was written', async () => {
    const { importFile, listReports } = await open()
    expect(await importFile(fileOf(page, 'ferry.HTML'))).toEqual({
      name: 'ferry.HTML',
      said: '1 report added',
      failed: false,
    })
    expect(await listReports()).toMatchObject([
      { title: 'Ferry sinks', readAt: '2031-05-04T10:00:00.000Z', url: '' },
    ])
  })

  it('reads a page saved as one archive, from its own address', async () => {
    const archive = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://harbourpost.example/ferry',
      'Date: Sun, 4 May 2031 08:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----part"',
      '',
      '------part',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      'Content-Location: https://harbourpost.example/ferry',
      '',
      page,
      '------part--',
      '',
    ].join('\r\n')
    const { importFile, listReports } = await open()
    expect((await importFile(fileOf(archive, 'ferry.mhtml'))).said).toBe('1 report added')
    expect(await listReports()).toMatchObject([
      { title: 'Ferry sinks', url: 'https://harbourpost.example/ferry' },
    ])
  })

  it('reads a plain text, once', async () => {
    const { importFile, listReports } = await open()
    const text = fileOf(`Ferry sinks off Velden\n\n${paragraph}`, 'note.txt')
    expect((await importFile(text)).said).toBe('1 report added')
    expect((await importFile(text)).said).toBe('1 saved already')
    expect(await listReports()).toMatchObject([{ title: 'Ferry sinks off Velden' }])
  })

  it('says that a text is too long to be read, and saves nothing', async () => {
    const { importFile, listReports } = await open()
    const day = 'The harbour was closed on Sunday and on the day after it. '.repeat(20)
    const days = Array.from({ length: 3600 }, (_, at) => `On day ${at}: ${day}`)
    const told = await importFile(fileOf(`Harbour log\n\n${days.join('\n\n')}`, 'log.txt'))
    expect(told.failed).toBe(true)
    expect(told.said).toMatch(/too long \(4\.\d million characters; the limit is 4 million\)/)
    expect(await listReports()).toEqual([])
  })

  it.each([
    ['picture.png', 'x', /kind of file/],
    ['no-ending', 'x', /kind of file/],
    ['library.json', '{', /not an export of By All Accounts/],
    ['front.html', '<html><body><a href="/">Home</a></body></html>', /^Nothing was imported: /],
  ])('says what is wrong with %s, and saves nothing', async (name, text, sentence) => {
    const { importFile, listReports } = await open()
    const told = await importFile(fileOf(text, name))
    expect(told.failed).toBe(true)
    expect(told.said).toMatch(sentence)
    expect(await listReports()).toEqual([])
  })
})
