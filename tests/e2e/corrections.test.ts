import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO, named, openStage, read, save, type Stage } from './harness'

const courier = named(DEMO.pages, 'harbour-courier')
const lantern = named(DEMO.pages, 'daily-lantern')

/** What the figure that reads `text` shows: its head, its mark of a correction, its relations by kind. */
function shown(panel: Page, text: string) {
  return panel.evaluate((wanted) => {
    const figure = [...document.querySelectorAll('.article .figure')].find((one) =>
      one.querySelector('.figure-text')?.textContent.startsWith(wanted),
    )
    return {
      corrected: figure?.querySelector('.corrected')?.textContent ?? '',
      groups: [...(figure?.querySelectorAll('.group') ?? [])].map(({ className }) => className),
    }
  }, text)
}

/** Waits until the figure that reads `text` is marked as corrected, or no longer is. */
async function untilCorrected(panel: Page, text: string, isCorrected: boolean): Promise<void> {
  await panel.waitForFunction(
    (wanted, is) => {
      const figure = [...document.querySelectorAll('.article .figure')].find((one) =>
        one.querySelector('.figure-text')?.textContent.startsWith(wanted),
      )
      return figure !== undefined && (figure.querySelector('.corrected') !== null) === is
    },
    { polling: 50 },
    text,
    isCorrected,
  )
}

describe('correcting a reading', () => {
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

  test('another number: marked as corrected, and the relations follow', async () => {
    const before = await shown(panel, '134')
    expect(before.corrected).toBe('')
    expect(before.groups.length).toBeGreaterThan(0)
    await panel.evaluate(() => {
      const figure = [...document.querySelectorAll('.article .figure')].find((one) =>
        one.querySelector('.figure-text')?.textContent.startsWith('134'),
      )
      figure?.querySelector('details.correct')?.setAttribute('open', '')
      figure?.setAttribute('data-under-test', '')
    })
    const field = await panel.waitForSelector('[data-under-test] input[name="low"]')
    await field?.click({ clickCount: 3 })
    await field?.type('120')
    await panel.click('[data-under-test] form.fields button[type="submit"]')
    await untilCorrected(panel, '134', true)
    const after = await shown(panel, '134')
    expect(after.corrected).toMatch(/corrected by you.*read as 120.*Undo/)
    expect(after.groups).not.toEqual(before.groups)
  })

  test('it lasts: the page read again is still corrected', async () => {
    await page.reload()
    panel = await read(stage, page, lantern.url)
    await untilCorrected(panel, '134', true)
    expect((await shown(panel, '134')).corrected).toMatch(/read as 120/)
  })

  test('and can be taken back', async () => {
    await panel.click('.corrected button')
    await untilCorrected(panel, '134', false)
    expect((await shown(panel, '134')).groups.length).toBeGreaterThan(0)
  })
})
