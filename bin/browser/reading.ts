import type { Page } from 'puppeteer-core'
import type { Chromium } from './chromium'

/** Waits until the panel shows the page at an address, read. */
export async function shows(panel: Page, url: string): Promise<void> {
  const host = new URL(url).hostname
  await panel.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.sites label')].some((label) => label.textContent.includes(wanted)) &&
      (document.querySelector('.article .figure-list, .article .empty') ||
        document.querySelector('.nothing')),
    { polling: 50 },
    host,
  )
}

/** Opens an address in a page, clicks the toolbar button, and waits for the panel to show it. */
export async function read({ click }: Pick<Chromium, 'click'>, page: Page, url: string): Promise<Page> {
  await page.goto(url)
  const panel = await click(page)
  await shows(panel, url)
  return panel
}

/** Saves what the panel shows, and waits until it says so. */
export async function save(panel: Page): Promise<void> {
  await panel.waitForSelector('.article-head button.save')
  const before = (await panel.$$('.article-head .saved')).length
  await panel.click('.article-head button.save')
  await panel.waitForFunction(
    (count) => document.querySelectorAll('.article-head .saved').length > count,
    { polling: 50 },
    before,
  )
}
