import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO, marksOn, named, openStage, read, save, shownFigures, type Stage, textOf } from './harness'

describe('reading and saving in Chromium', () => {
  let stage: Stage
  let page: Page
  const courier = named(DEMO.pages, 'harbour-courier')

  beforeAll(async () => {
    stage = await openStage(DEMO)
    page = await stage.browser.newPage()
  })
  afterAll(() => stage.end())

  test('a click on the toolbar button reads the article into the real side panel', async () => {
    const panel = await read(stage, page, courier.url)
    expect(await textOf(panel, '.article-head h2')).toBe(
      'At least 43 killed in warehouse explosion at Port Ellery',
    )
    expect(await textOf(panel, '.article-head .outlet')).toBe('The Harbour Courier · 4 Mar 2025')
    const meanings = (await shownFigures(panel)).map(({ meaning }) => meaning)
    expect(meanings.filter((meaning) => /43/.test(meaning)).length).toBeGreaterThan(0)
    expect(meanings.join('\n')).toMatch(/120\D.*wounded/)
    expect(meanings.join('\n')).not.toMatch(/bus routes|3–1|dollars a month/)
  })

  test('every figure is marked on the page, under one name, and nothing else of the page is changed', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    expect(Object.keys(await marksOn(page))).toEqual(['figure'])
    expect((await marksOn(page))['figure']).toEqual(expect.arrayContaining([expect.stringMatching(/120/)]))
    const fresh = await stage.browser.newPage()
    await fresh.goto(courier.url)
    expect(before).toBe(await fresh.evaluate(() => document.documentElement.outerHTML))
    await fresh.close()
  })

  test('with nothing saved the panel says so and offers the starter pack', async () => {
    await page.bringToFront()
    const panel = await read(stage, page, courier.url)
    const silences = (await shownFigures(panel)).map(({ silence }) => silence)
    expect(new Set(silences)).toEqual(new Set(['Nothing saved to compare with.']))
    expect(await textOf(panel, '.first-run h2')).toBe('Nothing is saved yet')
  })

  test('saved is said at once, and on a later visit', async () => {
    const panel = await read(stage, page, courier.url)
    await save(panel)
    expect(await textOf(panel, '[role="status"]')).toMatch(/^Saved: At least 43/)
    await page.goto('about:blank')
    const later = await read(stage, page, courier.url)
    expect(await textOf(later, '.article-head')).toMatch(/Saved on /)
    expect(await later.$('.article-head button.save')).toBeNull()
    expect(await later.$('.first-run')).toBeNull()
  })

  test('a text that changed can be saved as a new version', async () => {
    const html = readFileSync(`${DEMO.folder}/${courier.file}`, 'utf8')
    stage.server.put(courier.url, { body: html.replace('About 120 people', 'About 135 people') })
    const panel = await read(stage, page, courier.url)
    await panel.waitForSelector('.article-head button.save')
    expect(await textOf(panel, '.article-head button.save')).toMatch(/text changed/)
    await save(panel)
    expect(await textOf(panel, '[role="status"]')).toMatch(/^Saved as a new version/)
  })

  test('a page of the browser says that it cannot be read, and the next page in its place does not', async () => {
    await page.goto('chrome://version')
    const panel = await stage.click(page)
    await panel.waitForFunction(() =>
      /lets no extension read/.test(document.querySelector('.nothing')?.textContent ?? ''),
    )
    expect(await panel.$('.article')).toBeNull()
    await page.goto(courier.url)
    await panel.waitForFunction(() =>
      /has not been read/.test(document.querySelector('.nothing')?.textContent ?? ''),
    )
  })
})
