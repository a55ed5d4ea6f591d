import { existsSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { type Chromium, startChromium } from '../../bin/browser/chromium'
import { putPages, samplePages, type SamplePage } from '../../bin/browser/sample-pages'
import { type PageServer, servePages } from '../../bin/browser/serve'

export { read, save, shows } from '../../bin/browser/reading'

/** The builds that are shipped; another folder of builds can be tested by naming it. */
export const BUILDS = process.env['EXTENSION_BUILDS'] ?? '.output'

/** Sample pages of our own, invented outlets on one invented event. */
export const DEMO = { folder: 'demo/pages', pages: samplePages('demo/pages.json') ?? [] }

/** Captured pages, kept beside the project; absent on other machines. */
export const CAPTURED = { folder: '../shared/pages', pages: samplePages('../shared/pages/pages.json') }

/** Chromium with the built extension, and the pages that it is shown. */
export interface Stage extends Chromium {
  server: PageServer
  end: () => Promise<void>
}

/** Opens Chromium on pages of a folder; with `build`, another build than the one shipped for Chrome. */
export async function openStage(
  { folder, pages }: { folder: string; pages: SamplePage[] },
  build = `${BUILDS}/chrome-mv3`,
): Promise<Stage> {
  if (!existsSync(`${build}/manifest.json`))
    throw new Error(`There is no build in ${build}: run npx wxt build.`)
  const server = await servePages()
  putPages(server, folder, pages)
  const chromium = await startChromium(build, server.port)
  const end = async () => {
    await chromium.browser.close()
    await server.close()
  }
  return { ...chromium, server, end }
}

/** A page by a part of its file's name. */
export function named(pages: SamplePage[], part: string): SamplePage {
  const page = pages.find(({ file }) => file.includes(part))
  if (!page) throw new Error(`No sample page is named ${part}.`)
  return page
}

/** A figure as the panel shows it. */
export interface ShownFigure {
  meaning: string
  silence: string
  relations: { kind: string; outlet: string; meaning: string; quote: string; why: string; tags: string }[]
}

/** All figures of the panel's articles, in the order shown. */
export function shownFigures(panel: Page, list = '.article'): Promise<ShownFigure[]> {
  return panel.evaluate((within) => {
    const text = (from: Element, selector: string) => from.querySelector(selector)?.textContent ?? ''
    return [...document.querySelectorAll(`${within} .figure`)].map((figure) => ({
      meaning: text(figure, 'h3 .meaning'),
      silence: text(figure, '.silence'),
      relations: [...figure.querySelectorAll('.group')].flatMap((group) =>
        [...group.querySelectorAll('.relation')].map((relation) => ({
          kind: /group-(\w+)/.exec(group.className)?.[1] ?? '',
          outlet: text(relation, '.outlet'),
          meaning: text(relation, '.meaning'),
          quote: text(relation, '.quote'),
          why: text(relation, '.why'),
          tags: [...relation.querySelectorAll('.tag')].map((tag) => tag.textContent).join(' '),
        })),
      ),
    }))
  }, list)
}

/** The text of the first element that a selector finds. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '')
}

/** The texts that are marked on a page, as the page itself can read them, by the name of the highlight. */
export function marksOn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const registry = CSS.highlights as unknown as Map<string, Set<Range>>
    return Object.fromEntries(
      [...registry].map(([name, ranges]) => [name, [...ranges].map((range) => range.toString())]),
    )
  })
}

/** Waits until the marks of a page fulfil a condition on their texts; gives them. */
export async function untilMarked(
  page: Page,
  isRight: (marks: string[]) => boolean,
  what: string,
): Promise<string[]> {
  const deadline = Date.now() + 15_000
  let marks: string[] = []
  while (Date.now() < deadline) {
    marks = (await marksOn(page))['figure'] ?? []
    if (isRight(marks)) return marks
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The marks never were ${what}; the last ones: ${marks.join(', ') || 'none'}.`)
}
