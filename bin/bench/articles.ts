import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'
import { build, type Rollup } from 'vite'
import { ensureBrowser } from '../browser/ensure-browser'
import { goldPages } from '../quality/article-pages/gold'
import type { Cost } from './article-in-page'
import { median } from './median'

const PAGES = fileURLToPath(new URL('../../../shared/pages', import.meta.url))
const ENTRY = fileURLToPath(new URL('./article-in-page.ts', import.meta.url))

interface Page {
  name: string
  html: string
  url: string
}

/** The captured pages, and the measured ones. */
function sharedPages(): Page[] {
  const captured = JSON.parse(readFileSync(`${PAGES}/pages.json`, 'utf8')) as { file: string; url: string }[]
  return [
    ...captured.map(({ file, url }) => ({ name: file, url, html: readFileSync(`${PAGES}/${file}`, 'utf8') })),
    ...goldPages(PAGES),
  ]
}

/** A page of plain paragraphs of about this many megabytes. */
const longPage = (megabytes: number): Page => {
  const paragraph = (vote: number) =>
    `<p class="text">Vote ${vote}: the council of a small town was, once more, for 40 million for a wall, and 12 spoke against.</p>\n`
  const count = Math.round((megabytes * 1e6) / paragraph(1000).length)
  const paragraphs = Array.from({ length: count }, (_, i) => paragraph(i + 1)).join('')
  return {
    name: `${megabytes} MB of paragraphs`,
    url: 'https://courier.example/news/a-wall-in-a-small-town',
    html: `<!doctype html><html><head><title>A wall</title></head><body><article><h1>A wall in a small town</h1>${paragraphs}</article></body></html>`,
  }
}

async function bundled(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: ENTRY, formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[]
  const [first] = output.flatMap((one) => one.output)
  if (first?.type !== 'chunk') throw new Error('The bench could not be bundled: run npm ci and try again.')
  return first.code
}

const total = (times: number[]) => times.reduce((sum, time) => sum + time, 0)

/** Prints what reading a page costs in Chromium beside Readability's own parse, over the shared pages and two long ones. */
export async function benchArticles(): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const tab = await browser.newPage()
    await tab.evaluate(await bundled())
    const costOf = ({ html, url }: Page) =>
      tab.evaluate(
        (source, address) =>
          (globalThis as unknown as { articleCost: (html: string, url: string) => Cost }).articleCost(
            source,
            address,
          ),
        html,
        url,
      )
    const ratios: number[] = []
    const longest: number[] = []
    for (const page of sharedPages()) {
      const cost = await costOf(page)
      ratios.push(total(cost.steps) / Math.max(0.1, cost.readability))
      longest.push(Math.max(...cost.steps))
    }
    console.log(
      `${ratios.length} pages: ours is ${median(ratios).toFixed(2)} times Readability’s parse (median)`,
    )
    console.log(
      `longest step: ${median(longest).toFixed(1)} ms (median), ${Math.max(...longest).toFixed(1)} ms (longest of all)`,
    )
    for (const page of [longPage(1), longPage(10)]) {
      const { steps, readability } = await costOf(page)
      console.log(
        `${page.name}: ${total(steps).toFixed(0)} ms in steps of ${steps.map((ms) => ms.toFixed(0)).join(', ')}; Readability ${readability.toFixed(0)} ms`,
      )
    }
  } finally {
    await browser.close()
  }
}
