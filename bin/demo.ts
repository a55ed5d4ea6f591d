// The whole way on sample pages: read, save, compare. With a display it stays open; without one it leaves screenshots.
import { spawnSync } from 'node:child_process'
import type { Page } from 'puppeteer-core'
import { startChromium } from './browser/chromium'
import { ensureBrowser } from './browser/ensure-browser'
import { read, save } from './browser/reading'
import { putPages, samplePages } from './browser/sample-pages'
import { servePages } from './browser/serve'
import { takeScreenshots } from './demo/screenshots'

const FOLDER = 'demo/pages'
const BUILD = '.output/chrome-mv3'
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

function build(): void {
  const { status } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    stdio: [0, 2, 2],
  })
  if (status !== 0) throw new Error('The extension could not be built: look at the message above.')
}

/** The panel's own words on the article in front of the reader, without its buttons. */
function comparison(panel: Page): Promise<string> {
  return panel.$eval('main', (main) => main.innerText.replace(/\n{3,}/g, '\n\n'))
}

function whatToTry(urls: string[]): string {
  return `
The browser shows the first page with its figures marked, and beside it the panel with what the saved reports say. Try:
  · click a marked figure in the article: a card opens beside it, and the panel goes to it
  · click a figure in the panel: the page goes to it
  · type a figure into the panel’s first field: 68 people killed in Port Ellery
  · “Library and settings” in the panel: what is saved, import and export, the starter pack
  · open another sample page, then click the button By All Accounts in the toolbar (behind the puzzle piece; or Alt+Shift+O):
    ${urls.join('\n    ')}
These addresses answer in this browser only. It stays open until you close it, or press Ctrl+C here.`
}

async function demo(): Promise<void> {
  ensureBrowser('chromium')
  build()
  const [first, ...others] = samplePages(`${FOLDER}/../pages.json`) ?? []
  if (!first) throw new Error('The sample pages are missing: demo/pages.json lists none.')
  const server = await servePages()
  putPages(server, FOLDER, [first, ...others])
  const chromium = await startChromium(BUILD, server.port, { headless: !hasDisplay })
  const page = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage())
  for (const { url } of others) {
    console.log(`Saving ${url}`)
    await save(await read(chromium, page, url))
  }
  const panel = await read(chromium, page, first.url)
  console.log(`\nReading ${first.url}\n\n${await comparison(panel)}`)
  if (hasDisplay) {
    console.log(whatToTry(others.map(({ url }) => url)))
    await new Promise((closed) => chromium.browser.once('disconnected', closed))
  } else {
    const files = await takeScreenshots(page, panel, 'screenshots')
    console.log(
      `\nThere is no display, so the browser ran unseen. Look at ${files.at(-1)}: page and panel side by side.`,
    )
    console.log(`All screenshots: ${files.join(', ')}`)
    await chromium.browser.close()
  }
  await server.close()
}

try {
  await demo()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
