import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO, named, openStage, read, save, type Stage, textOf } from './harness'

const courier = named(DEMO.pages, 'harbour-courier')
const lantern = named(DEMO.pages, 'daily-lantern')
const html = readFileSync(`${DEMO.folder}/${courier.file}`, 'utf8')

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
interface Faults {
  axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
}

/** A page of our own as browsers save it: encoded, in an envelope. */
const mhtml = (text: string, address: string) =>
  [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${address}`,
    'Date: Tue, 4 Mar 2025 18:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----edge"',
    '',
    '------edge',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    `Content-Location: ${address}`,
    '',
    Buffer.from(text).toString('base64'),
    '------edge--',
    '',
  ].join('\r\n')

describe('the library', () => {
  let stage: Stage
  let library: Page
  const folder = mkdtempSync(join(tmpdir(), 'by-all-accounts-'))

  const lines = () =>
    library.$$eval('.reports .report', (all) =>
      all.map((line) => ({
        title: line.querySelector('h3')?.textContent ?? '',
        from: line.querySelector('.from')?.textContent ?? '',
        facts: line.querySelector('.facts')?.textContent ?? '',
      })),
    )
  const untilLines = (count: number) =>
    library.waitForFunction(
      (wanted) => document.querySelectorAll('.reports .report:not(.deleted)').length === wanted,
      { polling: 50 },
      count,
    )
  const button = (name: string) => library.waitForSelector(`::-p-aria([name="${name}"][role="button"])`)
  const find = async (text: string) => {
    await library.$eval('.find input', (input) => ((input as HTMLInputElement).value = ''))
    await library.type('.find input', text || ' ')
  }
  const bringIn = async (...names: string[]) => {
    const before = await library.$$('.results li')
    const input = (await library.$('input[type="file"]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(...names.map((name) => join(folder, name)))
    await library.waitForFunction(
      (count, first) =>
        document.querySelectorAll('.results li').length === count &&
        document.querySelector('.results li') !== first &&
        !document.querySelector<HTMLInputElement>('input[type="file"]')?.disabled,
      { polling: 50 },
      names.length,
      before[0] ?? null,
    )
    return library.$$eval('.results li', (all) => all.map((line) => line.textContent))
  }

  beforeAll(async () => {
    stage = await openStage(DEMO)
    const page = await stage.browser.newPage()
    await save(await read(stage, page, courier.url))
    stage.server.put(courier.url, { body: html.replace('About 120 people', 'About 135 people') })
    await save(await read(stage, page, courier.url))
    await save(await read(stage, page, lantern.url))
    library = await stage.browser.newPage()
    await library.goto(`chrome-extension://${stage.extension.id}/options.html`)
    await untilLines(2)
    const session = await library.createCDPSession()
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  })
  afterAll(async () => {
    await stage.end()
    rmSync(folder, { recursive: true })
  })

  test('lists what is saved, the last first, with outlet, title, dates and counts', async () => {
    const [first, second] = await lines()
    expect(first?.from).toBe('The Daily Lantern')
    expect(second).toMatchObject({
      title: 'At least 43 killed in warehouse explosion at Port Ellery',
      from: 'The Harbour Courier',
    })
    expect(second?.facts).toMatch(/^4 Mar 2025 · \d+ figures · 2 versions · saved \d/)
    expect(await textOf(library, '#reports [role="status"]')).toBe('2 reports')
  })

  test.each(['light', 'dark'])('has no fault that axe knows of (%s)', async (scheme) => {
    await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await library.evaluate(AXE)
    const faults = await library.evaluate(async () => {
      const { violations } = await (globalThis as unknown as Faults).axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
    })
    expect(faults).toEqual([])
  })

  test('opens a report to its figures and versions', async () => {
    const summaries = await library.$$('.report summary')
    await summaries[1]?.click()
    await library.waitForSelector('.report .versions li')
    const versions = await library.$$eval('.versions li', (all) => all.map((line) => line.textContent))
    expect(versions).toHaveLength(2)
    expect(versions[0]).toMatch(/^Read on .*: \d+ figures$/)
    const figures = await library.$$eval('.report .figures li', (all) => all.map((line) => line.textContent))
    expect(figures.join('\n')).toMatch(/135\D.*wounded/)
    expect(figures.join('\n')).not.toMatch(/\b120\b/)
  })

  test('finds by outlet and title, and says when there is none', async () => {
    await find('lantern')
    await untilLines(1)
    expect((await lines())[0]?.from).toBe('The Daily Lantern')
    expect(await textOf(library, '#reports [role="status"]')).toBe('1 of 2 reports')
    await find('no such paper')
    await untilLines(0)
    expect(await textOf(library, '#reports [role="status"]')).toBe(
      'No saved report has “no such paper” in its title or outlet.',
    )
    await find('')
    await untilLines(2)
  })

  test('deletes with the way back, by keyboard alone', async () => {
    const remove = await button('Delete “At least 43 killed in warehouse explosion at Port Ellery”')
    await remove?.focus()
    await library.keyboard.press('Enter')
    await library.waitForSelector('.report.deleted')
    await untilLines(1)
    expect(await textOf(library, '.report.deleted')).toMatch(/^Deleted: At least 43 killed/)
    await library.waitForFunction(() => document.activeElement?.closest('.deleted') !== null)
    await library.keyboard.press('Enter')
    await untilLines(2)
    expect((await lines())[1]?.facts).toMatch(/2 versions/)
  })

  test.each([
    ['JSON', 'json', /^\{"format":"by-all-accounts"/],
    ['CSV', 'csv', /^\uFEFFoutlet,host,title,[^\n]*\r\nThe /],
    ['Markdown', 'md', /^# Saved reports\n\n## /],
  ])('exports %s as a file', async (name, ending, text) => {
    await (await button(`Export ${name}`))?.click()
    const said = await library.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('#export .done')]
          .map((note) => note.textContent)
          .find((note) => note.endsWith(`.${wanted}`)),
      { polling: 50 },
      ending,
    )
    const file = join(folder, String(await said.jsonValue()).replace('Exported: ', ''))
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8'), { timeout: 10_000 }).toMatch(text)
    writeFileSync(join(folder, `library.${ending}`), readFileSync(file))
  })

  test('what was deleted stays deleted, and comes back with the export', async () => {
    for (const entry of await lines()) {
      await (await button(`Delete “${entry.title}”`))?.click()
      await library.waitForFunction(
        (title) =>
          [...document.querySelectorAll('.report.deleted')].some((line) => line.textContent.includes(title)),
        { polling: 50 },
        entry.title,
      )
    }
    await library.reload()
    await library.waitForSelector('#reports .empty')
    expect(await textOf(library, '#reports .empty')).toMatch(/^Nothing is saved yet/)
    expect(await bringIn('library.json')).toEqual(['library.json 2 reports added, 1 new version added'])
    await untilLines(2)
    expect(await bringIn('library.json')).toEqual(['library.json 3 saved already'])
  })

  test('reads saved pages and texts; a file at fault is named, and the others go on', async () => {
    const gazette = named(DEMO.pages, 'morning-gazette')
    const ledger = named(DEMO.pages, 'northern-ledger')
    const other = (page: typeof gazette) => readFileSync(`${DEMO.folder}/${page.file}`, 'utf8')
    writeFileSync(join(folder, 'gazette.html'), other(gazette))
    writeFileSync(join(folder, 'ledger.mhtml'), mhtml(other(ledger), ledger.url))
    writeFileSync(
      join(folder, 'note.txt'),
      'Ferry sinks off Tarn\n\nAt least 14 people were killed when a ferry sank in calm water on Sunday, the coast guard said.\n\nAnother 20 people were missing by the evening, and boats from three villages took part in the search through the night.',
    )
    writeFileSync(join(folder, 'picture.png'), 'not a picture')
    writeFileSync(join(folder, 'cut.json'), '{"format":"by-all-accounts","version":1,"reports":[{"sav')
    expect(await bringIn('gazette.html', 'cut.json', 'ledger.mhtml', 'picture.png', 'note.txt')).toEqual([
      'gazette.html 1 report added',
      'cut.json This file is not an export of By All Accounts: it is not JSON, or it was cut short.',
      'ledger.mhtml 1 report added',
      'picture.png This kind of file can’t be imported. Choose .json, .html, .mhtml or .txt.',
      'note.txt 1 report added',
    ])
    await untilLines(5)
    const added = await lines()
    expect(added.map(({ from }) => from)).toEqual(
      expect.arrayContaining([expect.stringMatching(/Gazette/), expect.stringMatching(/Ledger/)]),
    )
    expect(added.map(({ title }) => title)).toContain('Ferry sinks off Tarn')
  })

  test('adds a starter pack and removes it as a whole', async () => {
    const name = await textOf(library, '#packs .line b')
    await (await button(`Add the starter pack “${name}”`))?.click()
    const remove = await button(`Remove the starter pack “${name}”`)
    expect(await textOf(library, '#packs .line .soft')).toMatch(/^\d+ reports?, \d+ figures · added$/)
    await untilLines(5)
    await remove?.click()
    await button(`Add the starter pack “${name}”`)
    await untilLines(5)
  })
})
