import { Culture, recognizeNumber } from '@microsoft/recognizers-text-number'
import nlp from 'compromise'
import { findFigures } from '../../lib/figures/find'
import { splitSentences } from '../../lib/text/sentences'
import { tokenize } from '../../lib/text/tokens'
import { sharedRows } from '../shared-texts'
import { median } from './median'

/** Each is run so often to warm up, and so often for the median. */
const WARMING = 5
const REPEATS = 5

/** Characters of text that each is given: the slowest peer takes some seconds for it. */
const SAMPLE = 150_000

/** Megabytes a second of `text` through `run`, the median of several runs after others to warm up. */
function speedOf(text: string, run: () => void): number {
  for (let i = 0; i < WARMING; i++) run()
  const seconds = Array.from({ length: REPEATS }, () => {
    const start = performance.now()
    run()
    return (performance.now() - start) / 1000
  })
  return Buffer.byteLength(text) / 1e6 / median(seconds)
}

/** Prints how fast sentences are split and filtered, and figures found, beside two peers on the same sentences. */
export async function benchFigures(): Promise<void> {
  const texts = sharedRows<{ text: string }>('incidents.jsonl', 'figures')
  if (!texts) return
  const article = { title: '', text: texts.map(({ text }) => text).join('\n') }
  const rows: [string, number][] = [
    ['split and filter', speedOf(article.text, () => splitSentences(article))],
  ]
  const bearing = splitSentences({ title: '', text: article.text.slice(0, SAMPLE) }).filter(
    ({ mayHoldFigure }) => mayHoldFigure,
  )
  const sample = bearing.map(({ text }) => text).join('\n')
  const peers: [string, () => void][] = [
    ['tokens alone', () => bearing.forEach(({ text, start }) => tokenize(text, start))],
    [
      'figures, tokens included',
      () => bearing.forEach((one) => findFigures(one, () => tokenize(one.text, one.start))),
    ],
    ['recognizers-text numbers', () => bearing.forEach(({ text }) => recognizeNumber(text, Culture.English))],
    ['compromise numbers()', () => bearing.forEach(({ text }) => nlp(text).numbers().json())],
  ]
  for (const [name, run] of peers) rows.push([name, speedOf(sample, run)])
  for (const [name, speed] of rows) console.log(`figures: ${name}: ${speed.toFixed(2)} MB/s`)
}
