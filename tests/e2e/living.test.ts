import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO, marksOn, named, openStage, read, shows, type Stage, textOf, untilMarked } from './harness'

const courier = named(DEMO.pages, 'harbour-courier')
const lantern = named(DEMO.pages, 'daily-lantern')
const html = (file: string) => readFileSync(`${DEMO.folder}/${file}`, 'utf8')
const bodyOf = (file: string) => /<main>([\s\S]*)<\/main>/.exec(html(file))?.[1] ?? ''

/** Counts the readings that a panel is told of, from now on. */
async function countReadings(panel: Page): Promise<() => Promise<number>> {
  await panel.evaluate(() => {
    const counting = globalThis as unknown as Counting
    const isFirst = counting.readings === undefined
    counting.readings = 0
    if (!isFirst) return
    counting.chrome.storage.session.onChanged.addListener((changes) => {
      const readings = Object.entries(changes).filter(
        ([key, { newValue }]) => key.endsWith(':reading') && newValue?.state === 'read',
      )
      counting.readings = (counting.readings ?? 0) + readings.length
    })
  })
  return () => panel.evaluate(() => (globalThis as unknown as Counting).readings ?? 0)
}

interface Counting {
  readings: number | undefined
  chrome: {
    storage: {
      session: {
        onChanged: {
          addListener: (listener: (changes: Record<string, { newValue?: { state: string } }>) => void) => void
        }
      }
    }
  }
}

describe('a living page', () => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await openStage(DEMO)
    page = await stage.browser.newPage()
  })
  afterAll(() => stage.end())

  test('single-page navigation: the old marks go, the new text is read once, under its new address', async () => {
    const panel = await read(stage, page, courier.url)
    await untilMarked(page, (marks) => marks.some((mark) => /120/.test(mark)), 'those of the first page')
    const readings = await countReadings(panel)
    await page.evaluate((next) => {
      history.pushState({}, '', next)
      const main = document.querySelector('main')
      if (main) main.textContent = 'Loading …'
    }, '/news/next')
    await page.waitForFunction(() => (CSS.highlights.get('figure')?.size ?? 0) === 0, { polling: 20 })
    await page.evaluate((text) => {
      const main = document.querySelector('main')
      if (main) main.innerHTML = text
      document.title = 'Port Ellery death toll rises to 51'
    }, bodyOf(lantern.file))
    await untilMarked(page, (marks) => marks.some((mark) => /134/.test(mark)), 'those of the next page')
    await panel.waitForFunction(() =>
      /rises to 51/.test(document.querySelector('.article-head h2')?.textContent ?? ''),
    )
    expect((await marksOn(page))['figure']?.join()).not.toMatch(/120/)
    expect(await readings()).toBeLessThanOrEqual(2)
  })

  test('text that arrives late is read when it is there', async () => {
    await page.goto('about:blank')
    const nothing = html(courier.file).replace(/<main>[\s\S]*<\/main>/, '<main></main>')
    stage.server.put(courier.url, { body: nothing })
    await page.goto(courier.url)
    stage.server.put(courier.url, { body: html(courier.file) })
    const panel = await stage.click(page)
    await panel.waitForFunction(() =>
      /Nothing to read/.test(document.querySelector('.nothing')?.textContent ?? ''),
    )
    const readings = await countReadings(panel)
    await page.evaluate((text) => {
      const main = document.querySelector('main')
      if (main) main.innerHTML = text
    }, bodyOf(courier.file))
    await untilMarked(page, (marks) => marks.some((mark) => /120/.test(mark)), 'there')
    await shows(panel, courier.url)
    expect(await readings()).toBe(1)
  })

  test('a paragraph that the page draws anew keeps its mark, without another reading', async () => {
    const panel = await read(stage, page, courier.url)
    await untilMarked(page, (marks) => marks.some((mark) => /120/.test(mark)), 'there')
    const readings = await countReadings(panel)
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => /120/.test(one.textContent))
      paragraph?.replaceWith(paragraph.cloneNode(true))
    })
    await page.waitForFunction(
      () => {
        const ranges = [...((CSS.highlights as unknown as Map<string, Set<Range>>).get('figure') ?? [])]
        return ranges.some((range) => /120/.test(range.toString()) && range.startContainer.isConnected)
      },
      { polling: 20 },
    )
    expect(await readings()).toBe(0)
  })

  test('a thousand changes of something else are no reading', async () => {
    const panel = await read(stage, page, courier.url)
    const readings = await countReadings(panel)
    await page.evaluate(async () => {
      const clock = document.body.appendChild(document.createElement('div'))
      for (let tick = 0; tick < 1000; tick++) {
        clock.textContent = String.fromCharCode(97 + (tick % 26))
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    })
    await page.evaluate(() => document.querySelector('main h1')?.append(' again'))
    await panel.waitForFunction(() =>
      /again$/.test(document.querySelector('.article-head h2')?.textContent ?? ''),
    )
    expect(await readings()).toBe(1)
  })

  test('back and forward: the page from the cache is read again', async () => {
    await page.goto('about:blank')
    const panel = await read(stage, page, courier.url)
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => (document.body.dataset['kept'] = String(persisted))),
    )
    await page.goto(lantern.url)
    await panel.waitForFunction(() =>
      /has not been read/.test(document.querySelector('.nothing')?.textContent ?? ''),
    )
    await page.evaluate(() => history.back())
    await page.waitForFunction(() => document.body?.dataset['kept'] !== undefined)
    expect(await page.evaluate(() => document.body.dataset['kept'])).toBe('true')
    await shows(panel, courier.url)
    expect(await textOf(panel, '.article-head h2')).toMatch(/^At least 43/)
    await untilMarked(page, (marks) => marks.some((mark) => /120/.test(mark)), 'there again')
  })

  test('a second click reads again and leaves one script', async () => {
    const panel = await read(stage, page, courier.url)
    const readings = await countReadings(panel)
    await stage.click(page)
    await panel.waitForFunction(() => (globalThis as unknown as Counting).readings === 1)
    await page.evaluate(() => document.querySelector('main h1')?.append(' today'))
    await panel.waitForFunction(() =>
      /today$/.test(document.querySelector('.article-head h2')?.textContent ?? ''),
    )
    expect(await readings()).toBe(2)
  })

  test('frames are not read', async () => {
    await page.goto(courier.url)
    await page.evaluate((text) => {
      for (let n = 0; n < 50; n++) {
        const frame = document.body.appendChild(document.createElement('iframe'))
        frame.srcdoc = text
      }
    }, bodyOf(lantern.file))
    const panel = await stage.click(page)
    await shows(panel, courier.url)
    const text = await panel.$eval('main', (main) => main.textContent)
    expect(text).not.toMatch(/134|Daily Lantern/)
    expect((await panel.$$('.article')).length).toBe(1)
  })

  test('a page cannot switch the reader script off, nor hear of it', async () => {
    await page.goto(courier.url)
    await page.evaluate(() => {
      const heard = globalThis as unknown as { heard: string[] }
      heard.heard = []
      addEventListener('message', ({ data }) => heard.heard.push(JSON.stringify(data)))
    })
    await stage.click(page)
    await untilMarked(page, (marks) => marks.some((mark) => /120/.test(mark)), 'there')
    const globals = await page.evaluate(() => ({
      heard: (globalThis as unknown as { heard: string[] }).heard,
      left: 'byAllAccounts' in globalThis,
    }))
    expect(globals).toEqual({ heard: [], left: false })
  })

  test('a second article that the page appends as the reader scrolls stands beside the first', async () => {
    const panel = await read(stage, page, courier.url)
    await page.evaluate((text) => {
      const end = document.body.appendChild(document.createElement('div'))
      end.style.cssText = 'height: 10px; margin-top: 3000px'
      new IntersectionObserver((entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        const next = document.createElement('div')
        next.innerHTML = text
        document.querySelector('main')?.append(...next.childNodes)
        history.replaceState({}, '', '/news/next')
      }).observe(end)
    }, bodyOf(lantern.file))
    expect((await panel.$$('.article')).length).toBe(1)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await panel.waitForFunction(() => document.querySelectorAll('.article .figure-list').length === 2, {
      polling: 50,
    })
    const heads = await panel.$$eval('.article-head h2', (all) => all.map((head) => head.textContent))
    expect(heads).toEqual([
      'At least 43 killed in warehouse explosion at Port Ellery',
      expect.stringMatching(/51/),
    ])
    expect(await textOf(panel, '.several button')).toBe('Save all 2')
    await untilMarked(
      page,
      (marks) => [/120/, /134/].every((one) => marks.some((mark) => one.test(mark))),
      'those of both articles',
    )
    await panel.click('.several button')
    await panel.waitForFunction(() => document.querySelectorAll('.article-head .saved').length === 2, {
      polling: 50,
    })
    expect(await textOf(panel, '.announcement')).toBe('Saved: 2 reports')
  })
})
