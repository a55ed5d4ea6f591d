import type { Page, Target } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO, marksOn, named, openStage, read, save, type Stage, textOf } from './harness'

const courier = named(DEMO.pages, 'harbour-courier')
const lantern = named(DEMO.pages, 'daily-lantern')

/** The middle of a marked text, on the screen. */
async function placeOf(page: Page, text: RegExp): Promise<{ x: number; y: number }> {
  return page.evaluate((source) => {
    const ranges = [...((CSS.highlights as unknown as Map<string, Set<Range>>).get('figure') ?? [])]
    const range = ranges.find((one) => new RegExp(source).test(one.toString()))
    if (!range) throw new Error(`No mark reads ${source}.`)
    const { left, top, width, height } = range.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }, text.source)
}

/** The text of a frame of another origin, once a selector finds something in it. */
async function textInside(frame: Target, selector: string): Promise<string> {
  const session = await frame.createCDPSession()
  const expression = `new Promise((done) => {
    const look = () => (document.querySelector('${selector}') ? done(document.body.innerText) : setTimeout(look, 20))
    look()
  })`
  const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true })
  await session.detach()
  return String(result.value)
}

describe('marks and panel', () => {
  let stage: Stage
  let page: Page
  let panel: Page

  beforeAll(async () => {
    stage = await openStage(DEMO)
    page = await stage.browser.newPage()
    await save(await read(stage, page, courier.url))
    panel = await read(stage, page, lantern.url)
  })
  afterAll(() => stage.end())

  test('a click on a mark selects its figure in the panel', async () => {
    const { x, y } = await placeOf(page, /134/)
    await page.mouse.click(x, y)
    await panel.waitForSelector('.figure.selected')
    expect(await textOf(panel, '.figure.selected h3')).toMatch(/^134/)
  })

  test('and a click on the headline’s mark the item that shows headline and body as one', async () => {
    const { x, y } = await page.evaluate(() => {
      const ranges = [...((CSS.highlights as unknown as Map<string, Set<Range>>).get('figure') ?? [])]
      const range = ranges.find((one) => one.startContainer.parentElement?.closest('h1'))
      const { left, top, width, height } = range?.getBoundingClientRect() ?? new DOMRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    await page.mouse.click(x, y)
    await panel.waitForFunction(() =>
      /also in the headline/.test(document.querySelector('.figure.selected')?.textContent ?? ''),
    )
    expect((await panel.$$('.figure.selected')).length).toBe(1)
    await page.keyboard.press('Escape')
    const again = await placeOf(page, /134/)
    await page.mouse.click(again.x, again.y)
    await panel.waitForFunction(() =>
      /^134/.test(document.querySelector('.figure.selected h3')?.textContent ?? ''),
    )
  })

  test('and opens a card beside it that the page can neither read nor find', async () => {
    const card = await stage.browser.waitForTarget((target) => target.url().includes('/card.html'))
    const text = await textInside(card, '.relation')
    expect(text).toMatch(/^134/m)
    expect(text).toMatch(/The Harbour Courier/)
    const seen = await page.evaluate(() => ({
      found: (window as unknown as { find: (text: string) => boolean }).find('The Harbour Courier'),
      frames: window.length,
      entries: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.startsWith('chrome-extension')).length,
      roots: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length,
    }))
    expect(seen).toEqual({ found: false, frames: 0, entries: 0, roots: 0 })
  })

  test('Escape closes the card and leaves the page as it was', async () => {
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  })

  test('a click on a figure in the panel scrolls the page to it and flashes it', async () => {
    await page.evaluate(() => {
      document.body.style.paddingTop = '4000px'
      scrollTo(0, 0)
    })
    await page.waitForFunction(() => scrollY === 0)
    const heads = await panel.$$('.figure-head')
    const texts = await Promise.all(heads.map((head) => head.evaluate((one) => one.textContent ?? '')))
    await heads[texts.findIndex((text) => text.startsWith('134'))]?.click()
    await page.waitForFunction(() => CSS.highlights.has('figure-here') && scrollY > 3000, { polling: 20 })
    const flashed = (await marksOn(page))['figure-here']
    expect(flashed?.join()).toMatch(/134/)
    await page.waitForFunction(() => !CSS.highlights.has('figure-here'))
  })

  test('a click on a link, with a key, or after selecting is left to the page', async () => {
    await page.goto(courier.url)
    await stage.click(page)
    await page.waitForFunction(() => CSS.highlights.has('figure'))
    await page.evaluate(() => {
      const first = document.querySelector('article p:not([class])')
      if (first) first.innerHTML = `<a href="#followed">${first.innerHTML}</a>`
    })
    await page.waitForFunction(() =>
      [...((CSS.highlights as unknown as Map<string, Set<Range>>).get('figure') ?? [])].some(
        (range) => range.startContainer.parentElement?.closest('a') && range.getClientRects().length > 0,
      ),
    )
    const inLink = await page.evaluate(() => {
      const ranges = [...((CSS.highlights as unknown as Map<string, Set<Range>>).get('figure') ?? [])]
      const range = ranges.find((one) => one.startContainer.parentElement?.closest('a[href="#followed"]'))
      const { left, top, width, height } = range?.getBoundingClientRect() ?? new DOMRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    await page.mouse.click(inLink.x, inLink.y)
    await page.waitForFunction(() => location.hash === '#followed')
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  })
})
