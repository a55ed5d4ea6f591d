import { existsSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { type Chromium, startChromium } from '../browser/chromium'
import { servePages } from '../browser/serve'
import type { Article } from '../../lib/types'
import { median } from './median'

const BUILD = '.output/chrome-mv3'

/** Cold starts that are timed; the median counts, and the fastest is the least disturbed by other programs. */
const RUNS = 9

/** A message to the background as @webext-core/messaging writes it. */
interface Ask {
  runtime: { sendMessage: (message: object) => Promise<{ res?: unknown; err?: unknown }> }
}

/** Milliseconds from asking the background to read articles until its answer, as an extension page sees it. */
function askToRead(page: Page, articles: Article[]): Promise<number> {
  return page.evaluate(async (data) => {
    const { chrome } = globalThis as unknown as { chrome: Ask }
    const start = performance.now()
    const answer = await chrome.runtime.sendMessage({
      id: Math.floor(start),
      type: 'readArticles',
      data,
      timestamp: Date.now(),
    })
    const time = performance.now() - start
    if (!Array.isArray(answer.res)) throw new Error('The background did not read the articles.')
    return time
  }, articles)
}

/** Ends the worker as the browser does when it has been idle. */
async function killWorker({ browser }: Chromium): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker')
  await (await target?.worker())?.close()
}

const ARTICLE: Article = {
  url: 'https://courier.example/news/ferry',
  host: { name: 'The Courier', domain: 'courier.example' },
  outlet: { name: 'The Courier', domain: 'courier.example' },
  title: 'At least 43 dead as ferry sinks off Palawan',
  publishedAt: '2025-03-11T08:00:00Z',
  updatedAt: null,
  dateFrom: 'json-ld',
  readAt: '2025-03-11T09:00:00Z',
  language: 'en',
  partial: false,
  wires: [],
  dateline: null,
  text: `At least 43 dead as ferry sinks off Palawan
${Array.from(
  { length: 12 },
  (_, i) =>
    `Rescuers in Palawan found ${i + 12} more bodies on Monday, the coast guard said, bringing the death toll to ${i + 43}. ` +
    `“We have taken ${i + 60} people to hospital, among them a mother and her two sons,” the provincial governor told reporters. ` +
    'Families waited at the pier through the night. The ministry of transport said it had ordered an inquiry.',
).join('\n')}`,
}

const row = (name: string, times: number[]) =>
  console.log(
    `cold: ${name}: ${median(times).toFixed(0)} ms (median of ${times.length}), ${Math.min(...times).toFixed(0)} ms (fastest)`,
  )

/** Prints how long the first reading takes in the shipped worker after the browser had ended it, and what of that is its start alone. */
export async function benchCold(): Promise<void> {
  if (!existsSync(`${BUILD}/manifest.json`))
    return console.log(`cold: skipped, there is no build in ${BUILD}: run npx wxt build`)
  const server = await servePages()
  const chromium = await startChromium(BUILD, server.port)
  try {
    const page = await chromium.browser.newPage()
    await page.goto(`chrome-extension://${chromium.extension.id}/options.html`)
    const times: Record<'start' | 'first' | 'second', number[]> = { start: [], first: [], second: [] }
    for (let i = 0; i < RUNS; i++) {
      await killWorker(chromium)
      times.start.push(await askToRead(page, []))
      await killWorker(chromium)
      times.first.push(await askToRead(page, [ARTICLE]))
      times.second.push(await askToRead(page, [ARTICLE]))
    }
    row('the worker’s start alone', times.start)
    row('start and first reading', times.first)
    row('second reading', times.second)
  } finally {
    await chromium.browser.close()
    await server.close()
  }
}
