import { Readability } from '@mozilla/readability'
import { readingSteps } from '../../lib/article/page/reading-steps'

/** Milliseconds that a page took: each of our steps, and Readability's own parse of a copy of it. */
export interface Cost {
  steps: number[]
  readability: number
}

const REPEATS = 7

function timed(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function ours(page: Document, url: string): number[] {
  const steps = readingSteps(page, url, '2026-01-01T00:00:00Z')
  const times: number[] = []
  for (let done = false; !done;) times.push(timed(() => (done = steps.next().done === true)))
  return times
}

/** Reads a page repeatedly, by turns with Readability; the best of each, for what else the machine does only adds to it. */
function cost(html: string, url: string): Cost {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const steps: number[] = []
  let readability = Infinity
  for (let i = 0; i < REPEATS; i++) {
    const copy = page.cloneNode(true) as Document
    readability = Math.min(
      readability,
      timed(() => new Readability(copy).parse()),
    )
    ours(page, url).forEach((time, step) => (steps[step] = Math.min(steps[step] ?? Infinity, time)))
  }
  return { steps, readability }
}

Object.assign(globalThis, { articleCost: cost })
