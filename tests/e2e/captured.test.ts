import { existsSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAsOf } from './clock'
import { CAPTURED, named, openStage, type ShownFigure, shownFigures, type Stage } from './harness'

const pages = CAPTURED.pages ?? []
if (pages.length === 0)
  console.warn('Skipped: the captured pages (../shared/pages) are not beside the project.')
expect(existsSync('demo/pages.json'), 'the tests run from the project’s root').toBe(true)

async function saveAll(panel: Page): Promise<void> {
  const all = (await panel.$('.several button')) ?? (await panel.$('.article-head button.save'))
  await all?.click()
  await panel.waitForFunction(
    () =>
      document.querySelectorAll('.article-head .saved').length ===
      document.querySelectorAll('.article-head').length,
    { polling: 50 },
  )
}

/** The relation of another report's figure to one of the page's; undefined where they are not shown together. */
function relation(figures: ShownFigure[], here: RegExp, outlet: string, there: RegExp) {
  return figures
    .filter(({ meaning }) => here.test(meaning))
    .flatMap(({ relations }) => relations)
    .find((one) => one.outlet.startsWith(outlet) && there.test(one.meaning))
}

describe.skipIf(pages.length === 0)('four captured pages saved, the fifth read', () => {
  let stage: Stage
  let page: Page
  let panel: Page
  let figures: ShownFigure[]

  const readLast = (file: string) => {
    beforeAll(async () => {
      stage = await openStage({ ...CAPTURED, pages })
      page = await stage.browser.newPage()
      const last = named(pages, file)
      for (const other of pages.filter((one) => one !== last))
        await saveAll(await readAsOf(stage, page, other.url, other.readAt))
      panel = await readAsOf(stage, page, last.url, last.readAt)
      figures = await shownFigures(panel)
    })
    afterAll(() => stage.end())
  }
  const heads = () => panel.$$eval('.article-head .outlet', (all) => all.map((one) => one.textContent))

  describe('The Telegraph', () => {
    readLast('daily8-telegraph')

    test('is named, with the site that shows it and its date', async () => {
      expect(await heads()).toEqual(['The Telegraph shown on Daily8 · 30 Jun 2025'])
    })
    test('6,000 killed or wounded conflicts with the later, lower 4,000', () => {
      expect(relation(figures, /^around 6,000 /, 'Daily Mail', /^About 4,000 /)).toMatchObject({
        kind: 'conflicts',
      })
    })
    test('at least 100 killed is a part of what is counted, never a conflict', () => {
      const found = relation(figures, /^around 6,000 /, 'The Independent', /^at least 100 /)
      expect(found?.kind ?? 'narrower').toBe('narrower')
    })
    test('the 5,000 and the 1,000 that are to be sent agree, from one origin', () => {
      expect(relation(figures, /^5,000 /, 'Daily Mail', /^5,000 /)).toMatchObject({
        kind: 'agrees',
        tags: 'same origin',
      })
      expect(relation(figures, /^1,000 /, 'Daily Mail', /^1,000 /)).toMatchObject({
        kind: 'agrees',
        tags: 'same origin',
      })
    })
    test('Russia’s 116,000 losses are never set beside North Korea’s 6,000', () => {
      expect(relation(figures, /^around 6,000 /, 'Al Jazeera', /116,000/)).toBeUndefined()
    })
    test('the second article on the page gives no figures', () => {
      const quoted = figures.map(({ meaning }) => meaning).join('\n')
      expect(quoted).not.toMatch(/tariff|export|percent|90-day/)
    })
  })

  describe('the tag page', () => {
    readLast('daily8-tag')

    test('holds five reports, each by its own outlet', async () => {
      const outlets = (await heads()).map((head) => head.replace(/ · .*/, ''))
      expect(outlets).toHaveLength(5)
      expect(outlets[0]).toBe('Al Jazeera shown on Daily8')
      expect(outlets.some((outlet) => outlet.startsWith('Daily Mail'))).toBe(true)
    })
    test('4,000 killed or wounded conflicts with the earlier 6,000', () => {
      expect(relation(figures, /^About 4,000 /, 'The Telegraph', /^around 6,000 /)).toMatchObject({
        kind: 'conflicts',
      })
    })
    test('at least 30 is an older count', () => {
      expect(relation(figures, /^About 4,000 /, 'The Independent', /^at least 30 /)).toMatchObject({
        kind: 'older',
      })
    })
  })

  describe('The Independent of December', () => {
    readLast('independent.html')

    test('at least 100 killed is held by 6,000 killed or wounded', () => {
      const found = relation(figures, /^at least 100 .*killed/, 'The Telegraph', /^around 6,000 /)
      expect(found).toMatchObject({ kind: 'wider' })
    })
    test('at least 30 has a newer count', () => {
      expect(relation(figures, /^at least 30 /, 'Daily Mail', /^About 4,000 /)).toMatchObject({
        kind: 'newer',
      })
    })
    test('six coffins are no toll', () => {
      const found = relation(figures, /^at least 100 .*killed/, 'The Telegraph', /^six /)
      expect(found === undefined || found.kind === 'different').toBe(true)
    })
    test('the donation appeal gives no figures', async () => {
      const text = await panel.$eval('.article', (article) => article.textContent)
      expect(text).not.toMatch(/donation|paywalls/)
    })
  })

  describe('the Taipei Times', () => {
    readLast('taipei-times')

    test('is dated by its page', async () => {
      expect(await heads()).toEqual(['Taipei Times · 29 Apr 2025'])
    })
    test('has one figure of its own; the teasers’ are none', () => {
      expect(figures.map(({ meaning }) => meaning).join('\n')).toMatch(/^more than 10,000 /m)
      expect(figures.map(({ meaning }) => meaning).join('\n')).not.toMatch(
        /40,000|32 percent|84\.4|400 business/,
      )
    })
  })

  describe('The Independent of November, on Magzter', () => {
    readLast('magzter')

    test('is named, with the site that shows it, and is partial', async () => {
      expect(await heads()).toEqual(['The Independent shown on Magzter · 7 Nov 2024'])
      expect(await panel.$eval('.article-head', (head) => head.textContent)).toMatch(
        /Only a part of the text/,
      )
    })
    test('the teasers and the paywall give no figures', () => {
      const meanings = figures.map(({ meaning }) => meaning).join('\n')
      expect(meanings).toMatch(/^at least 12,000 /m)
      expect(meanings).not.toMatch(/7-dagers|9000|31 years|three-year-old/)
    })
  })
})
