import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Firefox, startFirefox } from '../../bin/browser/firefox'
import { putPages } from '../../bin/browser/sample-pages'
import { type PageServer, servePages } from '../../bin/browser/serve'
import {
  BUILDS,
  DEMO,
  marksOn,
  named,
  openStage,
  read,
  save,
  shownFigures,
  shows,
  textOf,
  untilMarked,
} from './harness'

const courier = named(DEMO.pages, 'harbour-courier')
const union = named(DEMO.pages, 'morning-gazette')

describe('Firefox ESR', () => {
  let server: PageServer
  let firefox: Firefox
  let page: Page
  let panel: Page

  /** Opens an address, clicks the toolbar button, and waits for the panel to show it. */
  const readInFirefox = async (url: string) => {
    await page.goto(url)
    await page.bringToFront()
    await firefox.click()
    await shows(panel, url)
  }

  beforeAll(async () => {
    server = await servePages()
    putPages(server, DEMO.folder, DEMO.pages)
    firefox = await startFirefox(`${BUILDS}/firefox-mv3`, server.port)
    page = await firefox.browser.newPage()
    await page.goto(courier.url)
    const any = await firefox.openPage('sidepanel.html')
    await any.waitForSelector('.top')
    const tab = await any.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: Tabs }
      const tabs = await browser.tabs.query({})
      return tabs.filter(({ url }) => !url?.startsWith('moz-extension')).at(-1)?.id
    })
    await any.close()
    panel = await firefox.openPage(`sidepanel.html?tab=${tab}`)
    await panel.waitForSelector('.top')
  })
  afterAll(async () => {
    await firefox.browser.close()
    await server.close()
  })

  test('a click on the toolbar button opens the sidebar, and reads and marks the page', async () => {
    await page.bringToFront()
    expect(await firefox.isSidebarOpen()).toBe(false)
    await firefox.click()
    await shows(panel, courier.url)
    expect(await firefox.isSidebarOpen()).toBe(true)
    await untilMarked(page, (marks) => marks.some((mark) => /120/.test(mark)), 'there')
    expect(Object.keys(await marksOn(page))).toEqual(['figure'])
  })

  test('the sidebar’s page shows and saves the article', async () => {
    expect(await textOf(panel, '.article-head .outlet')).toBe('The Harbour Courier · 4 Mar 2025')
    await panel.bringToFront()
    await save(panel)
    expect(await textOf(panel, '.article-head .saved')).toMatch(/Saved on/)
  })

  test('the relations are those that Chromium shows', async () => {
    await readInFirefox(union.url)
    await panel.waitForSelector('.relation')
    const here = await shownFigures(panel)
    const stage = await openStage(DEMO)
    try {
      const other = await stage.browser.newPage()
      await save(await read(stage, other, courier.url))
      const there = await read(stage, other, union.url)
      await there.waitForSelector('.relation')
      expect(here).toEqual(await shownFigures(there))
    } finally {
      await stage.end()
    }
  })

  test('a click on a mark selects its figure', async () => {
    await page.bringToFront()
    const { x, y } = await page.evaluate(() => {
      const ranges = [...((CSS.highlights as unknown as Map<string, Set<Range>>).get('figure') ?? [])]
      const range = ranges.find((one) => /171/.test(one.toString()))
      const { left, top, width, height } = range?.getBoundingClientRect() ?? new DOMRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    await page.mouse.click(x, y)
    await panel.waitForFunction(() =>
      /171/.test(document.querySelector('.figure.selected h3')?.textContent ?? ''),
    )
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  })

  test('a site that the reader allows in the sidebar’s page is read without a click, until it is taken back', async () => {
    const flip = async (isOn: boolean) => {
      await panel.bringToFront()
      await panel.click('.sites input')
      await panel.waitForFunction(
        (wanted) => document.querySelector<HTMLInputElement>('.sites input')?.checked === wanted,
        { polling: 50 },
        isOn,
      )
    }
    expect(await textOf(panel, '.sites label')).toContain('www.morning-gazette.example')
    await flip(true)
    await page.bringToFront()
    await page.goto('about:blank')
    await page.goto(union.url)
    await untilMarked(page, (marks) => marks.some((mark) => /171/.test(mark)), 'there without a click')
    await shows(panel, union.url)
    await page.goto(courier.url)
    await panel.waitForSelector('.nothing')
    expect(await marksOn(page)).toEqual({})
    await page.goto(union.url)
    await shows(panel, union.url)
    await flip(false)
    await page.bringToFront()
    await page.goto('about:blank')
    await page.goto(union.url)
    await panel.waitForSelector('.nothing')
    expect(await marksOn(page)).toEqual({})
  })

  test('the extension makes no request', () => {
    const hosts = new Set(DEMO.pages.map(({ url }) => new URL(url).host))
    const strangers = server.asked.filter((asked) => !hosts.has(asked.split('/')[0] ?? ''))
    expect(strangers.filter((asked) => !/(mozilla|firefox)\.(com|net|org)/.test(asked))).toEqual([])
  })
})

interface Tabs {
  tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> }
}
