import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO, named, openStage, read, save, type Stage, textOf } from './harness'

const courier = named(DEMO.pages, 'harbour-courier')
const lantern = named(DEMO.pages, 'daily-lantern')
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What is asked of the worker's globals: its own events, given what a shortcut or a choice in the menu gives. */
interface Shortcuts {
  tabs: { query: (what: object) => Promise<object[]> }
  commands: { onCommand: { dispatch: (command: string, tab?: object) => void } }
  contextMenus: { onClicked: { dispatch: (info: object, tab?: object) => void } }
}

interface Faults {
  axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
}

describe('by keyboard, menu and screen reader', () => {
  let stage: Stage
  let page: Page
  let panel: Page

  const worker = async () =>
    (await stage.browser.waitForTarget((target) => target.type() === 'service_worker')).worker()
  const press = async (command: string) =>
    (await worker())?.evaluate(async (name) => {
      const { chrome } = globalThis as unknown as { chrome: Shortcuts }
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      chrome.commands.onCommand.dispatch(name, tab)
    }, command)
  const choose = async (menuItemId: string) =>
    (await worker())?.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as { chrome: Shortcuts }
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      chrome.contextMenus.onClicked.dispatch({ menuItemId: id, editable: false }, tab)
    }, menuItemId)

  beforeAll(async () => {
    stage = await openStage(DEMO)
    page = await stage.browser.newPage()
    await save(await read(stage, page, courier.url))
    panel = await read(stage, page, lantern.url)
    await panel.waitForSelector('.relation')
  })
  afterAll(() => stage.end())

  test.each(['light', 'dark'])('the panel has no fault that axe knows of (%s)', async (scheme) => {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    if (!(await panel.$('.answer'))) {
      await panel.type('.check input', '68 people killed in Port Ellery')
      await panel.click('.check button[type="submit"]')
      await panel.waitForSelector('.answer .figure')
    }
    await panel.$$eval('details', (all) => all.forEach((one) => one.setAttribute('open', '')))
    await panel.evaluate(AXE)
    const faults = await panel.evaluate(async () => {
      const { violations } = await (globalThis as unknown as Faults).axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    })
    expect(faults).toEqual([])
  })

  test.each([1100, 360, 180])('nothing of the panel runs out of its %i pixels', async (width) => {
    await panel.setViewport({ width, height: 900 })
    const out = await panel.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((one) => !one.closest('.unseen'))
        .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((one) => one.outerHTML.slice(0, 80)),
    )
    expect(out).toEqual([])
  })

  test('the shortcuts lead from figure to figure, around the ends', async () => {
    await press('next-figure')
    await panel.waitForSelector('.figure.selected')
    const first = await textOf(panel, '.figure.selected h3')
    await page.waitForFunction(() => CSS.highlights.has('figure-here'), { polling: 20 })
    await press('next-figure')
    // The body repeats the headline's figure: the page moves on, the panel shows both as one item.
    await page.waitForFunction(
      () =>
        [...((CSS.highlights.get('figure-here') as unknown as Set<Range> | undefined) ?? [])].some((range) =>
          range.startContainer.parentElement?.closest('p'),
        ),
      { polling: 20 },
    )
    expect(await textOf(panel, '.figure.selected h3')).toBe(first)
    await press('next-figure')
    await panel.waitForFunction(
      (before) =>
        document.querySelector('.figure.selected')?.getAttribute('aria-current') === 'true' &&
        document.querySelector('.figure.selected h3')?.textContent !== before,
      { polling: 50 },
      first,
    )
    await press('previous-figure')
    await panel.waitForFunction(
      (before) => document.querySelector('.figure.selected h3')?.textContent === before,
      { polling: 50 },
      first,
    )
    expect((await panel.$$('.figure.selected')).length).toBe(1)
  })

  test('the shortcut saves, and the panel says so', async () => {
    await press('save-article')
    await panel.waitForSelector('.article-head .saved')
    expect(await textOf(panel, '.article-head .saved')).toMatch(/Saved on/)
  })

  test('the menu saves what is on the page now', async () => {
    const union = named(DEMO.pages, 'morning-gazette')
    await read(stage, page, union.url)
    await choose('save-article')
    await panel.waitForSelector('.article-head .saved')
    expect(await textOf(panel, '.article-head .outlet')).toMatch(/^Morning Gazette/)
  })
})
