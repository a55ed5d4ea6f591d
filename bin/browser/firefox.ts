import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { ensureBrowser } from './ensure-browser'

/** The address that our pages get in a Firefox that we start; any would do, a random one could not be opened. */
const UUID = '5b1c1f6e-3c1d-4f0a-9a41-7b1f6f0c2a11'

/** Firefox with the built extension. */
export interface Firefox {
  browser: Browser
  /** Opens one of the extension's pages in a tab. */
  openPage: (path: string) => Promise<Page>
  /** Clicks our toolbar button: it acts on the tab in front, and opens or closes the real sidebar. */
  click: () => Promise<void>
  /** Whether our sidebar is open. */
  isSidebarOpen: () => Promise<boolean>
}

/** What is used of the connection under Puppeteer, which gives no access to the browser's own window. */
interface Wire {
  connection: { send: (method: string, given: object) => Promise<{ result: WireResult }> }
}

interface WireResult {
  contexts?: { context: string; url: string }[]
  exceptionDetails?: { text: string }
  result?: { value?: unknown }
}

/** Evaluates in the browser's own window (WebDriver BiDi with `--remote-allow-system-access`). */
async function inWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Wire
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = tree.result.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'))?.context
  const target = { context }
  const answer = { expression, target, awaitPromise: true, userActivation: true }
  const { result } = await connection.send('script.evaluate', answer)
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text)
  return result.result?.value
}

/**
 * Starts Firefox with the built extension, all its traffic going to a proxy on loopback.
 * @param build folder of the built extension
 * @param proxyPort port that `servePages` gave
 */
export async function startFirefox(
  build: string,
  proxyPort: number,
  { headless = true, prefs = {} as Record<string, unknown> } = {},
): Promise<Firefox> {
  const { id } = (
    JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } }
    }
  ).browser_specific_settings.gecko
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': 'localhost',
      ...prefs,
    },
  })
  await browser.installExtension(resolve(build))
  const widget = id.replace(/[^\w-]/g, '_')
  const button = `${widget}-browser-action`
  return {
    browser,
    openPage: async (path) => {
      const page = await browser.newPage()
      // The page loads, but Firefox never says so of an extension's page: what is in it tells.
      await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 2000 }).catch(() => page.url())
      return page
    },
    click: async () => {
      await inWindow(
        browser,
        `CustomizableUI.addWidgetToArea('${button}', CustomizableUI.AREA_NAVBAR)
        document.querySelector('#${button} .unified-extensions-item-action-button').click()`,
      )
    },
    isSidebarOpen: async () => {
      const expression = `SidebarController.isOpen && SidebarController.currentID === '${widget}-sidebar-action'`
      return (await inWindow(browser, expression)) === true
    },
  }
}
