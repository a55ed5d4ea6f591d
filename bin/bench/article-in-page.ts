import { Readability } from '@mozilla/readability'
import { readingSteps } from '../../lib/article/page/reading-steps'

/** Milliseconds that a page took: each of our steps, and Readability's own parse of a copy of it. */
export interface Cost {
  steps: number[]
  readability: number
}

const REPEATS = 7

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

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

const total = (times: number[]) => times.reduce((sum, time) => sum + time, 0)

/** Reads a page repeatedly, by turns with Readability; medians. */
function cost(html: string, url: string): Cost {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const runs: number[][] = []
  const readability: number[] = []
  for (let i = 0; i < REPEATS; i++) {
    const copy = page.cloneNode(true) as Document
    readability.push(timed(() => new Readability(copy).parse()))
    runs.push(ours(page, url))
  }
  const middle = median(runs.map(total))
  return { steps: runs.find((run) => total(run) === middle) ?? [], readability: median(readability) }
}

Object.assign(globalThis, { articleCost: cost })
