import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO, named, openStage, read, type Stage, untilMarked } from './harness'

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

interface Reloading {
  runtime: { reload: () => void }
}
