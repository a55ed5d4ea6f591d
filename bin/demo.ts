// The whole way on sample pages: read, save, compare. With a display it stays open; without one it leaves screenshots.
import { spawnSync } from 'node:child_process'
import type { Page } from 'puppeteer-core'
import { startChromium } from './browser/chromium'
import { ensureBrowser } from './browser/ensure-browser'
import { read, save } from '../tests/e2e/harness'
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

async function demo(): Promise<void> {
  ensureBrowser('chromium')
  build()
  const [first, ...others] = samplePages(`${FOLDER}/../pages.json`) ?? []
  if (!first) throw new Error('The sample pages are missing: demo/pages.json lists none.')
  const server = await servePages()
  putPages(server, FOLDER, [first, ...others])
  const chromium = await startChromium(BUILD, server.port, { headless: !hasDisplay })
  const stage = { ...chromium, server, end: () => chromium.browser.close() }
  const page = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage())
  for (const { url } of others) {
    console.log(`Saving ${url}`)
    await save(await read(stage, page, url))
  }
  const panel = await read(stage, page, first.url)
  console.log(`\nReading ${first.url}\n\n${await comparison(panel)}`)
  if (hasDisplay) {
    console.log('\nThe browser stays open until you close it.')
    await new Promise((closed) => chromium.browser.once('disconnected', closed))
  } else {
    console.log(`\nScreenshots: ${(await takeScreenshots(page, panel, 'screenshots')).join(', ')}`)
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
