import type { Trace } from '../types'
import { readingSteps, type PageReading } from './page/reading-steps'

export type { PageReading } from './page/reading-steps'

/**
 * Reads the articles of a page. The document is not changed.
 * @param url the page's address (trusted for the host)
 * @param readAt ISO 8601, when it was read
 */
export function readPage(document: Document, url: string, readAt: string, trace?: Trace): PageReading {
  const steps = readingSteps(document, url, readAt, trace)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * The same, with a pause between the steps so that a large page does not stall. What the page was at the call is what is read.
 * @param pause resolves when the next step may run
 * @throws what `pause` rejects with: so is a reading dropped that isn't wanted any more
 */
export async function readPageInSteps(
  document: Document,
  url: string,
  readAt: string,
  pause: () => Promise<void>,
  trace?: Trace,
): Promise<PageReading> {
  const steps = readingSteps(document, url, readAt, trace)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await pause()
  }
}
