import { readdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BUILDS, DEMO, marksOn, named, openStage, read, save, type Stage } from './harness'

const courier = named(DEMO.pages, 'harbour-courier')
const union = named(DEMO.pages, 'morning-gazette')
const own = new Set(DEMO.pages.map(({ url }) => new URL(url).host))

/** What the browser asks of its maker, whatever extension it runs. */
const BROWSERS_OWN = /^(?:[\w-]+\.)*(?:google|googleapis|gstatic|gvt1)\.com\b/

describe('nothing leaves the device, and a page learns nothing', () => {
  let stage: Stage
  let page: Page
  const requests: string[] = []

  beforeAll(async () => {
    stage = await openStage(DEMO)
    page = await stage.browser.newPage()
    for (const target of [await stage.browser.waitForTarget((one) => one.type() === 'service_worker')]) {
      const session = await target.createCDPSession()
      session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url))
      await session.send('Network.enable')
    }
  })
  afterAll(() => stage.end())

  test('reading, saving, comparing and checking make no request', async () => {
    await save(await read(stage, page, courier.url))
    const panel = await read(stage, page, union.url)
    panel.on('request', (request) => requests.push(request.url()))
    await panel.reload()
    await panel.waitForSelector('.relation')
    await panel.type('.check input', '68 people killed')
    await panel.click('.check button[type="submit"]')
    await panel.waitForSelector('.answer .figure')
    const outside = requests.filter((url) => !/^(chrome-extension|data):/.test(url))
    expect(outside).toEqual([])
    const strangers = stage.server.asked.filter((asked) => !own.has(asked.split('/')[0] ?? ''))
    expect(strangers.filter((asked) => !BROWSERS_OWN.test(asked))).toEqual([])
  })

  test('the policy holds: the panel and the worker cannot make one', async () => {
    const panel = await stage.click(page)
    const attempt = (url: string) =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      )
    expect(await panel.evaluate(attempt, courier.url)).toBe('refused')
    const worker = await (
      await stage.browser.waitForTarget((one) => one.type() === 'service_worker')
    ).worker()
    expect(await worker?.evaluate(attempt, courier.url)).toBe('refused')
  })

  test('all figures are marked alike, whether other reports conflict with them or none is known', async () => {
    const withStore = await marksOn(page)
    const bare = await openStage(DEMO)
    try {
      const other = await bare.browser.newPage()
      await read(bare, other, union.url)
      expect(await marksOn(other)).toEqual(withStore)
    } finally {
      await bare.end()
    }
    expect(Object.keys(withStore)).toEqual(['figure'])
  })

  test('what is saved cannot be found in the page', async () => {
    const found = await page.evaluate(() => {
      const { find } = window as unknown as { find: (text: string) => boolean }
      return ['Harbour Courier', 'New Zealand police', 'Both count'].filter((text) => find(text))
    })
    expect(found).toEqual([])
  })

  test('no file of the extension can be fetched from a page', async () => {
    const id = stage.extension.id
    const files = readdirSync(`${BUILDS}/chrome-mv3`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath.split('chrome-mv3')[1]?.replaceAll('\\', '/')}/${entry.name}`)
    expect(files.length).toBeGreaterThan(8)
    const answered = await page.evaluate(
      async (addresses) => {
        const tries = addresses.map((address) =>
          fetch(address).then(
            () => [address],
            () => [],
          ),
        )
        return (await Promise.all(tries)).flat()
      },
      files.map((file) => `chrome-extension://${id}${file}`),
    )
    expect(answered).toEqual([])
  })

  test('a page’s script is not let near the store: its messages are for its own address only', async () => {
    const session = await page.createCDPSession()
    const worlds: number[] = []
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id)
    })
    await session.send('Runtime.enable')
    const ask = async (type: string, data: unknown) => {
      const message = JSON.stringify({ id: 1, type, data, timestamp: 1 })
      const expression = `chrome.runtime.sendMessage(${message}).then((answer) => JSON.stringify(answer), String)`
      const { result } = await session.send('Runtime.evaluate', {
        expression,
        contextId: worlds.at(-1),
        awaitPromise: true,
      })
      return String(result.value)
    }
    const stranger = { url: 'https://elsewhere.example/', visit: 'x', articles: [], reason: null }
    expect(await ask('pageRead', stranger)).toMatch(/only send what was read on it/)
    expect(await ask('readTypedText', '6,000 killed')).toMatch(/Only the pages of By All Accounts/)
    expect(await ask('readTab', 1)).toMatch(/Only the pages of By All Accounts/)
    await session.detach()
  })
})
