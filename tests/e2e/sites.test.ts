import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO, marksOn, named, openStage, read, shows, type Stage, untilMarked } from './harness'

const courier = named(DEMO.pages, 'harbour-courier')
const lantern = named(DEMO.pages, 'daily-lantern')

/** The permissions that the browser holds for us now. */
const origins = (panel: Page) =>
  panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { getAll: () => Promise<{ origins: string[] }> } }
    }
    return (await chrome.permissions.getAll()).origins
  })

/** Clicks the switch whose label holds a text, and waits until it is on or off. */
async function flip(panel: Page, label: string, isOn: boolean): Promise<void> {
  const find = (text: string) =>
    [...document.querySelectorAll('.sites label')].findIndex((one) => one.textContent.includes(text))
  const at = await panel.evaluate(find, label)
  const box = (await panel.$$('.sites input'))[at]
  await box?.click()
  await panel.waitForFunction(
    (index, wanted) => document.querySelectorAll<HTMLInputElement>('.sites input')[index]?.checked === wanted,
    { polling: 50 },
    at,
    isOn,
  )
}

/**
 * Gives the browser's answer to the prompts to come: its own prompt can't be reached without a screen. On its page of
 * extensions the hosts are granted beforehand; the extension still has to ask for them in a click.
 */
async function agreeBeforehand(stage: Stage): Promise<void> {
  const settings = await stage.browser.newPage()
  await settings.goto('chrome://extensions')
  await settings.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { addHostPermission: (id: string, host: string) => Promise<void> } }
    }
    await chrome.developerPrivate.addHostPermission(id, '*://*/*')
  }, stage.extension.id)
  await settings.close()
}

describe('reading without a click', () => {
  let stage: Stage
  let page: Page
  let panel: Page

  beforeAll(async () => {
    stage = await openStage(DEMO)
    await agreeBeforehand(stage)
    page = await stage.browser.newPage()
    panel = await read(stage, page, courier.url)
  })
  afterAll(() => stage.end())

  test('by default no site is allowed, and none is read', async () => {
    expect(await origins(panel)).toEqual([])
    await page.goto(lantern.url)
    await panel.waitForSelector('.nothing')
    expect(await marksOn(page)).toEqual({})
  })

  test('a site that the reader allows is read as soon as it is opened; others are not', async () => {
    await read(stage, page, courier.url)
    await flip(panel, 'www.harbour-courier.example', true)
    expect(await origins(panel)).toEqual(['*://www.harbour-courier.example/*'])
    await page.goto('about:blank')
    await page.goto(courier.url)
    await untilMarked(page, (marks) => marks.some((mark) => /120/.test(mark)), 'there without a click')
    await shows(panel, courier.url)
    await page.goto(lantern.url)
    await panel.waitForSelector('.nothing')
    expect(await marksOn(page)).toEqual({})
  })

  test('every site can be allowed', async () => {
    await flip(panel, 'every site', true)
    await page.goto(lantern.url)
    await untilMarked(page, (marks) => marks.some((mark) => /134/.test(mark)), 'there without a click')
    await shows(panel, lantern.url)
  })

  test('even then a private window is not read', async () => {
    const secret = await stage.browser.createBrowserContext()
    const hidden = await secret.newPage()
    await hidden.goto(courier.url)
    await page.bringToFront()
    await page.goto(courier.url)
    await untilMarked(page, (marks) => marks.some((mark) => /120/.test(mark)), 'there without a click')
    expect(await marksOn(hidden)).toEqual({})
    await secret.close()
  })

  test('what was allowed can be taken back, and nothing is read any more', async () => {
    await flip(panel, 'every site', false)
    expect(await origins(panel)).toEqual([])
    await page.goto('about:blank')
    await page.goto(courier.url)
    await panel.waitForFunction(() =>
      /has not been read/.test(document.querySelector('.nothing')?.textContent ?? ''),
    )
    expect(await marksOn(page)).toEqual({})
  })
})
