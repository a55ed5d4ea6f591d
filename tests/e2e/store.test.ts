import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startChromium } from '../../bin/browser/chromium'
import { putPages } from '../../bin/browser/sample-pages'
import { servePages } from '../../bin/browser/serve'
import { BUILDS, DEMO, named, read, save, shownFigures, type Stage, textOf, untilMarked } from './harness'

const courier = named(DEMO.pages, 'harbour-courier')
const lantern = named(DEMO.pages, 'daily-lantern')

/** Waits until the panel tells of a failure; gives what it says. */
async function told(panel: Page, sentence: RegExp): Promise<string> {
  await panel.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('.announcement')?.textContent ?? ''),
    { polling: 50 },
    sentence.source,
  )
  return textOf(panel, '.announcement')
}

/** The folders that Chromium keeps the extension's databases in; at least one. */
function ourDatabases(folder: string): string[] {
  const databases = join(folder, 'profile', 'Default', 'IndexedDB')
  const ours = readdirSync(databases).filter((name) => name.startsWith('chrome-extension_'))
  expect(ours.length).toBeGreaterThan(0)
  return ours.map((name) => join(databases, name))
}

describe('when the store fails', () => {
  let folder: string
  let stage: Stage

  /** Chromium on a profile of its own, which outlives it; with `limited`, a build that the browser gives a quota to. */
  const open = async (limited = false): Promise<Stage> => {
    const build = join(folder, 'extension')
    if (!existsSync(build)) cpSync(resolve(`${BUILDS}/chrome-mv3`), build, { recursive: true })
    const file = join(build, 'manifest.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] }
    if (limited) {
      manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage')
      writeFileSync(file, JSON.stringify(manifest))
    }
    const server = await servePages()
    putPages(server, DEMO.folder, DEMO.pages)
    const chromium = await startChromium(build, server.port, { userDataDir: join(folder, 'profile') })
    const end = async () => {
      await chromium.browser.close()
      await server.close()
    }
    return { ...chromium, server, end }
  }

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'by-all-accounts-'))))
  afterEach(async () => {
    await stage.end()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('no room left: it is said, nothing is half saved, and what was saved is there', async () => {
    stage = await open(true)
    let page = await stage.browser.newPage()
    await save(await read(stage, page, courier.url))
    await stage.end()
    // The browser remembers for a while how much room it found: only a fresh one asks again.
    stage = await open(true)
    page = await stage.browser.newPage()
    const origin = `chrome-extension://${stage.extension.id}`
    const session = await page.createCDPSession()
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    const panel = await read(stage, page, lantern.url)
    await panel.waitForSelector('.article-head button.save')
    await panel.click('.article-head button.save')
    expect(await told(panel, /no room left/)).toMatch(/nothing was saved\. Free some disk space, or export/)
    expect(await panel.$('.article-head .saved')).toBeNull()
    expect(await panel.$('.loss')).toBeNull()
    await page.goto(courier.url)
    await stage.click(page)
    await panel.waitForSelector('.article-head .saved')
    expect(await textOf(panel, '.article-head .saved')).toMatch(/Saved on /)
  })

  test('a newer version elsewhere: the page that was left behind says so and saves nothing', async () => {
    stage = await open()
    const page = await stage.browser.newPage()
    const panel = await read(stage, page, courier.url)
    await panel.waitForSelector('.article-head button.save')
    const library = await stage.browser.newPage()
    await library.goto(`chrome-extension://${stage.extension.id}/options.html`)
    const count = await library.evaluate(
      () =>
        new Promise<number>((done, fail) => {
          const request = indexedDB.open('by-all-accounts', 999)
          request.onerror = () => fail(new Error(request.error?.message))
          request.onsuccess = () => {
            const asked = request.result.transaction('reports').objectStore('reports').count()
            asked.onsuccess = () => done(asked.result)
          }
        }),
    )
    expect(count).toBe(0)
    await page.bringToFront()
    await panel.waitForSelector('.article [role="alert"]')
    expect(await textOf(panel, '.article [role="alert"]')).toMatch(
      /^These figures were read, but .* was updated while this page was open.*Close its panel and pages, then open/,
    )
    expect(await panel.$('.article-head button.save')).toBeNull()
    expect((await shownFigures(panel)).map(({ meaning }) => meaning).join()).toMatch(/120 · wounded/)
  })

  test('a store that does not open: the article’s figures are read and marked all the same, and what to do is said', async () => {
    stage = await open()
    let page = await stage.browser.newPage()
    await save(await read(stage, page, courier.url))
    await stage.end()
    for (const database of ourDatabases(folder)) {
      rmSync(database, { recursive: true })
      writeFileSync(database, 'no folder')
    }
    stage = await open()
    page = await stage.browser.newPage()
    const panel = await read(stage, page, lantern.url)
    await panel.waitForSelector('.article [role="alert"]')
    expect(await textOf(panel, '.article [role="alert"]')).toBe(
      'These figures were read, but can’t be looked up among your saved reports. The browser could not open your saved reports; nothing was changed. Restart the browser and try again.',
    )
    const figures = await shownFigures(panel)
    expect(figures.map(({ meaning }) => meaning).join('\n')).toMatch(/^134/m)
    expect(figures.flatMap(({ silence, relations }) => [silence, ...relations]).filter(Boolean)).toEqual([])
    expect(await panel.$('.article-head button.save')).toBeNull()
    await untilMarked(page, (marks) => marks.some((mark) => /134/.test(mark)), 'there')
    await panel.type('.check input', '68 people killed')
    await panel.click('.check button[type="submit"]')
    await panel.waitForSelector('.answer .figure')
    expect(await textOf(panel, '.answer [role="alert"]')).toMatch(/^These figures were read/)
  })

  test('files lost under it: that is said in panel and library, with the way to the import', async () => {
    stage = await open()
    let page = await stage.browser.newPage()
    await save(await read(stage, page, courier.url))
    await stage.end()
    for (const database of ourDatabases(folder)) rmSync(database, { recursive: true })
    stage = await open()
    page = await stage.browser.newPage()
    const panel = await read(stage, page, lantern.url)
    await panel.waitForSelector('.loss')
    expect(await textOf(panel, '.loss h2')).toBe('Your saved reports can no longer be found')
    expect(await panel.$('.first-run')).toBeNull()
    const library = await stage.browser.newPage()
    await library.goto(`chrome-extension://${stage.extension.id}/options.html`)
    await library.waitForSelector('.loss a[href="#import"]')
    await library.click('.loss button')
    await library.waitForFunction(() => !document.querySelector('.loss'))
    await library.reload()
    await library.waitForSelector('#reports .empty')
    expect(await library.$('.loss')).toBeNull()
  })
})
