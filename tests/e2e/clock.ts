import type { Page } from 'puppeteer-core'
import { read, type Stage } from './harness'

/**
 * Reads a page as if at an earlier moment: relative times ("17 hours ago") count from it. The clock is set in the reader
 * script's own world; script and page are as they are shipped and served.
 * @param readAt ISO 8601
 */
export async function readAsOf(stage: Stage, page: Page, url: string, readAt: string): Promise<Page> {
  const session = await page.createCDPSession()
  const worlds: number[] = []
  session.on('Runtime.executionContextsCleared', () => (worlds.length = 0))
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id)
  })
  await session.send('Runtime.enable')
  const panel = await read(stage, page, url)
  const world = worlds.at(-1)
  if (world === undefined) throw new Error('The reader script has no world of its own on this page.')
  const expression = `{
    const Clock = Date
    const at = Clock.parse(${JSON.stringify(readAt)})
    globalThis.Date = class extends Clock {
      constructor(...given) { if (given.length > 0) super(...given); else super(at) }
      static now() { return at }
    }
  }`
  await session.send('Runtime.evaluate', { expression, contextId: world })
  await stage.click(page)
  await panel.waitForFunction(
    (moment) => {
      const articles = [...document.querySelectorAll<HTMLElement>('.article')]
      return (
        articles.length > 0 && articles.every(({ dataset }) => Date.parse(dataset['readAt'] ?? '') === moment)
      )
    },
    { polling: 50 },
    Date.parse(readAt),
  )
  await session.detach()
  return panel
}
