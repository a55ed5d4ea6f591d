import { readText } from '../../lib/article/read-text'
import { readClaims } from '../../lib/claims/read'
import { splitSentences } from '../../lib/text/sentences'
import { tokenize } from '../../lib/text/tokens'
import type { Article } from '../../lib/types'
import { sharedRows } from '../shared-texts'

const READ_AT = '2026-01-01T00:00:00Z'

/** Texts that are read, and how often; the fastest run counts: the warmest, and the least disturbed. */
const TEXTS = 200
const REPEATS = 40

/** Words of an article of usual length. */
const WORDS = 1000

/** Milliseconds of the fastest of several runs. */
function fastest(run: () => void): number {
  const times = Array.from({ length: REPEATS }, () => {
    const before = performance.now()
    run()
    return performance.now() - before
  })
  return Math.min(...times)
}

/** Prints how fast claims are read from sentences that hold figures, beside their tokens alone. */
export function benchReading(): void {
  const rows = sharedRows<Incident>('incidents.jsonl', 'reading')
  if (!rows) return
  const articles = rows.slice(0, TEXTS).map(articleOf)
  const bearing = articles.flatMap((article) => splitSentences(article)).filter((one) => one.mayHoldFigure)
  const bytes = bearing.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const row = (name: string, run: () => void) => {
    const ms = fastest(run)
    console.log(`reading: ${name}: ${(bytes / 1000 / ms).toFixed(2)} MB/s of sentences that hold figures`)
  }
  row('tokens alone', () => bearing.forEach(({ text, start }) => tokenize(text, start)))
  row('claims, the whole reading', () => articles.forEach((article) => readClaims(article)))
  const article = longArticle(articles)
  const ms = fastest(() => readClaims(article))
  console.log(
    `reading: an article of ${WORDS} words: ${ms.toFixed(1)} ms, ${readClaims(article).length} claims`,
  )
}

/** A text of the data, with the day that it tells of. */
interface Incident {
  text: string
  date: string
}

/** The text as an article of its day, as news is dated. */
function articleOf({ text, date }: Incident): Article {
  const day = Date.parse(`${date} UTC`)
  const publishedAt = Number.isNaN(day) ? null : new Date(day).toISOString()
  return { ...readText(text, '', READ_AT), publishedAt }
}

/** The first words of all texts, as one article. */
function longArticle(articles: Article[]): Article {
  const [first] = articles
  if (!first) throw new Error('incidents.jsonl holds no text: put the shared data beside the project again.')
  const words = articles
    .map(({ text }) => text)
    .join('\n')
    .split(' ')
  return { ...first, title: '', text: words.slice(0, WORDS).join(' ') }
}
