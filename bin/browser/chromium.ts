import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core'
import { ensureBrowser } from './ensure-browser'

/** Chromium with the built extension. */
export interface Chromium {
  browser: Browser
  extension: Extension
  /** Clicks our toolbar button beside a page and gives the real side panel, opened or already open. */
  click: (page: Page) => Promise<Page>
}

/** A panel or a worker that is not there after this long is not going to be. */
const PATIENCE_MS = 20_000

/** No traffic of the browser's own, and no sandbox where root could not have one. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--ignore-certificate-errors',
  '--lang=en-GB',
]

/** Waits until the worker listens: a click during its very first run is lost to it. */
async function untilReady(target: Target): Promise<void> {
  const worker = await target.worker()
  const listens = () =>
    worker?.evaluate(() => {
      const { chrome } = globalThis as unknown as Listening
      return chrome?.action?.onClicked.hasListeners() ?? false
    })
  for (const started = Date.now(); Date.now() - started < PATIENCE_MS; await pause(50)) {
    if (await listens()) return
  }
  throw new Error('The extension’s background did not start in Chromium.')
}

/** What is asked of the worker's globals. */
interface Listening {
  chrome?: { action?: { onClicked: { hasListeners: () => boolean } } }
}

/**
 * Starts Chromium with the built extension, all its traffic going to a proxy on loopback.
 * @param build folder of the built extension
 * @param proxyPort port that `servePages` gave
 */
export async function startChromium(
  build: string,
  proxyPort: number,
  { headless = true, args = [] as string[], userDataDir = undefined as string | undefined } = {},
): Promise<Chromium> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: [resolve(build)],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(userDataDir ? { userDataDir } : {}),
    defaultViewport: null,
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-size=1280,900',
      `--proxy-server=127.0.0.1:${proxyPort}`,
      ...args,
    ],
  })
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', {
    timeout: PATIENCE_MS,
  })
  await untilReady(worker)
  const extension = [...(await browser.extensions()).values()][0]
  if (!extension)
    throw new Error(`Chromium did not load the extension in ${build}: build it with npx wxt build.`)
  const isPanel = (url: string) => url.startsWith('chrome-extension:') && url.endsWith('/sidepanel.html')
  const click = async (page: Page) => {
    await extension.triggerAction(page)
    // The panel's target gets its address without an event, so waitForTarget would miss it.
    for (const started = Date.now(); Date.now() - started < PATIENCE_MS; await pause(50)) {
      const target = browser.targets().find((one) => isPanel(one.url()))
      if (target) return target.asPage()
    }
    throw new Error('The side panel did not open after a click on the toolbar button.')
  }
  return { browser, extension, click }
}
