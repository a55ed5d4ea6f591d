import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO, named, openStage, read, save, shownFigures, type Stage, textOf } from './harness'

const courier = named(DEMO.pages, 'harbour-courier')
const union = named(DEMO.pages, 'morning-gazette')

describe('checking a figure', () => {
  let stage: Stage
  let page: Page
  let panel: Page

  beforeAll(async () => {
    stage = await openStage(DEMO)
    page = await stage.browser.newPage()
    for (const { url } of [courier, union])
      panel = await read(stage, page, url).then(async (it) => (await save(it), it))
    await page.goto('about:blank')
  })
  afterAll(() => stage.end())

  const ask = async (text: string) => {
    await panel.$eval('.check input', (input) => ((input as HTMLInputElement).value = ''))
    await panel.type('.check input', text)
    await panel.click('.check button[type="submit"]')
  }

  test('typed words are compared with no page at all, and what was understood is shown', async () => {
    await ask('68 people killed in Port Ellery')
    await panel.waitForSelector('.answer .figure')
    expect(await textOf(panel, '.answer-head')).toMatch(/^Understood as/)
    const [figure] = await shownFigures(panel, '.answer')
    expect(figure?.meaning).toMatch(/^68 · killed · people/)
    expect(figure?.relations.map(({ outlet }) => outlet).join()).toMatch(/Morning Gazette/)
  })

  test('words without a figure are answered with what to write', async () => {
    await ask('how many were there')
    await panel.waitForFunction(() => !document.querySelector('.answer .figure'))
    expect(await textOf(panel, '.answer-head')).toMatch(/^No figure was found in these words/)
  })

  test('what is typed is text, never markup', async () => {
    await ask('<img src=x onerror=document.title="broken"> 12 people killed')
    await panel.waitForSelector('.answer .figure')
    expect(await panel.$('.answer img')).toBeNull()
    expect(await panel.title()).toBe('By All Accounts')
  })

  test('a selection is checked from the context menu', async () => {
    await page.goto(union.url)
    const worker = await (
      await stage.browser.waitForTarget((one) => one.type() === 'service_worker')
    ).worker()
    await worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Menus }
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const info = {
        menuItemId: 'check-figure',
        selectionText: '171 people killed or injured',
        editable: false,
      }
      chrome.contextMenus.onClicked.dispatch(info, tab)
    })
    await panel.waitForFunction(() =>
      /^171/.test(document.querySelector('.answer .figure')?.textContent ?? ''),
    )
    const [figure] = await shownFigures(panel, '.answer')
    expect(figure?.meaning).toMatch(/^171 · killed or wounded · people/)
  })

  test('and once its answer is closed it is not asked for again, when the panel is opened anew', async () => {
    await panel.click('.answer-head button')
    await panel.waitForFunction(() => !document.querySelector('.answer'))
    await expect
      .poll(() =>
        panel.evaluate(async () => {
          const { chrome } = globalThis as unknown as { chrome: Session }
          return Object.keys(await chrome.storage.session.get(null)).filter((key) => key.endsWith(':check'))
        }),
      )
      .toEqual([])
    await panel.reload()
    await panel.waitForSelector('.sites label')
    expect(await panel.$('.answer')).toBeNull()
  })
})

interface Session {
  storage: { session: { get: (keys: null) => Promise<object> } }
}

/** What is asked of the worker's globals: its own event, given what a choice in the menu gives. */
interface Menus {
  tabs: { query: (what: object) => Promise<object[]> }
  contextMenus: { onClicked: { dispatch: (info: object, tab?: object) => void } }
}
