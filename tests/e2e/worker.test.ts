import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO, named, openStage, read, save, shownFigures, type Stage, textOf } from './harness'

const courier = named(DEMO.pages, 'harbour-courier')
const union = named(DEMO.pages, 'morning-gazette')

/** What is answered where the worker has ended already, or ends before the answer. */
const GONE = /No (?:session|target) with given id/

describe('the worker killed before every step', () => {
  let stage: Stage
  let page: Page

  /** Ends the worker as the browser does when it has been idle. */
  const kill = async () => {
    const target = stage.browser.targets().find((one) => one.type() === 'service_worker')
    try {
      await (await target?.worker())?.close()
    } catch (error) {
      if (!GONE.test(String(error))) throw error
    }
  }

  beforeAll(async () => {
    stage = await openStage(DEMO)
    page = await stage.browser.newPage()
    // The browser knows what to wake the worker for once its first run is over.
    await read(stage, page, courier.url)
  })
  afterAll(() => stage.end())

  test('reading, saving, reading another, going to a figure, checking: all as with it alive', async () => {
    await kill()
    let panel = await read(stage, page, courier.url)
    await kill()
    await save(panel)
    await kill()
    panel = await read(stage, page, union.url)
    const relations = (await shownFigures(panel)).flatMap((figure) => figure.relations)
    expect(relations.some(({ outlet }) => outlet.startsWith('The Harbour Courier'))).toBe(true)
    await kill()
    await panel.click('.figure-head')
    await panel.waitForSelector('.figure.selected')
    await kill()
    await panel.type('.check input', '68 people killed in Port Ellery')
    await panel.click('.check button[type="submit"]')
    await panel.waitForSelector('.answer .figure')
    expect(await textOf(panel, '.answer h3')).toMatch(/^68/)
  })

  test('a page that changes while it is gone is read', async () => {
    const panel = await read(stage, page, courier.url)
    await kill()
    await page.evaluate(() => document.querySelector('main h1')?.append(' overnight'))
    await panel.waitForFunction(() =>
      /overnight$/.test(document.querySelector('.article-head h2')?.textContent ?? ''),
    )
  })

  test('what was saved is there after it', async () => {
    await kill()
    const panel = await read(stage, page, courier.url)
    await panel.waitForSelector('.article-head .saved')
    expect(await textOf(panel, '.article-head .saved')).toMatch(/Saved on/)
  })
})
