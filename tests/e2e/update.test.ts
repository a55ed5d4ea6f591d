import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BUILDS, DEMO, named, openStage, read, save, type Stage, untilMarked } from './harness'

const courier = named(DEMO.pages, 'harbour-courier')

describe('an update of the extension', () => {
  let stage: Stage
  let page: Page
  const errors: string[] = []

  beforeAll(async () => {
    stage = await openStage(DEMO)
    page = await stage.browser.newPage()
    page.on('pageerror', (error) => errors.push(String(error)))
    // The browser itself complains there of pages without an icon.
    page.on('console', (message) => {
      if (/extension|By All Accounts/i.test(message.text())) errors.push(message.text())
    })
    const panel = await read(stage, page, courier.url)
    await untilMarked(page, (marks) => marks.some((mark) => /120/.test(mark)), 'there')
    await panel
      .evaluate(() => (globalThis as unknown as { chrome: Reloading }).chrome.runtime.reload())
      .catch((error: unknown) => expect(String(error)).toMatch(/closed|destroyed|detached/i))
  })
  afterAll(() => stage.end())

  test('the script that is left over takes its marks away at the next change, without an error', async () => {
    await page.bringToFront()
    await page.evaluate(() => document.querySelector('main h1')?.append(' again'))
    await page.waitForFunction(() => (CSS.highlights.get('figure')?.size ?? 0) === 0, { polling: 50 })
    await page.mouse.click(200, 200)
    expect(errors).toEqual([])
  })
})

/** The pages of extensions, where the reader allows unpacked ones to be loaded anew. */
async function allowReloading(stage: Stage): Promise<void> {
  const settings = await stage.browser.newPage()
  await settings.goto('chrome://extensions')
  await settings.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Settings }
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
  })
  await settings.close()
}

/** How many entries the index has, as one of the extension's pages sees it; with `empty`, after emptying it. */
function entries(library: Page, empty = false): Promise<number> {
  return library.evaluate(
    (isToBeEmptied) =>
      new Promise<number>((done, fail) => {
        const request = indexedDB.open('by-all-accounts')
        request.onerror = () => fail(new Error(request.error?.message))
        request.onsuccess = () => {
          const claims = request.result.transaction('claims', 'readwrite').objectStore('claims')
          if (isToBeEmptied) claims.clear()
          const asked = claims.count()
          claims.transaction.oncomplete = () => {
            request.result.close()
            done(asked.result)
          }
        }
      }),
    empty,
  )
}

describe('a new version of the extension', () => {
  let stage: Stage
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'by-all-accounts-'))
    cpSync(`${BUILDS}/chrome-mv3`, folder, { recursive: true })
    stage = await openStage(DEMO, folder)
    await allowReloading(stage)
  })
  afterAll(async () => {
    await stage.end()
    rmSync(folder, { recursive: true })
  })

  test('writes the index anew, by its own keys; what was saved is there', async () => {
    const page = await stage.browser.newPage()
    await save(await read(stage, page, courier.url))
    const address = `chrome-extension://${stage.extension.id}/options.html`
    const library = await stage.browser.newPage()
    await library.goto(address)
    await library.waitForSelector('.report')
    const before = await entries(library)
    expect(before).toBeGreaterThan(5)
    expect(await entries(library, true)).toBe(0)
    const file = join(folder, 'manifest.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as object
    writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0.0' }))
    await library
      .evaluate(() => (globalThis as unknown as { chrome: Reloading }).chrome.runtime.reload())
      .catch((error: unknown) => expect(String(error)).toMatch(/closed|destroyed|detached/i))
    await stage.browser.waitForTarget((target) => target.type() === 'service_worker')
    const later = await stage.browser.newPage()
    await later.goto(address)
    await later.waitForSelector('.report')
    const version = await later.evaluate(
      () => (globalThis as unknown as { chrome: Reloading }).chrome.runtime.getManifest().version,
    )
    expect(version).toBe('99.0.0')
    await expect.poll(() => entries(later), { timeout: 20_000 }).toBe(before)
  })
})

interface Reloading {
  runtime: { reload: () => void; getManifest: () => { version: string } }
}

interface Settings {
  developerPrivate: {
    updateProfileConfiguration: (to: { inDeveloperMode: boolean }) => Promise<void>
  }
}
