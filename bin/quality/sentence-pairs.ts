import { readText } from '../../lib/article/read-text'
import { readReport } from '../../lib/claims/read'
import { comparePairs } from '../../lib/compare/pairs'
import type { Report } from '../../lib/types'
import { sharedRows } from '../shared-texts'

const READ_AT = '2026-01-01T00:00:00Z'

interface Headline {
  text: string
  headline: string
  answer: string
  how: string
}

interface Incident {
  id: string
  date: string
  text: string
}

const read = (text: string): Report => readReport(readText(text, '', READ_AT))

/** The relations between two texts, each as its kind; with `at`, only of the first text's figures that cover it. */
async function relations(first: Report, second: Report, at?: number): Promise<string[]> {
  const kinds: string[] = []
  const documents = [
    { id: 'a', reports: [first] },
    { id: 'b', reports: [second] },
  ]
  for await (const { a, b, relation } of comparePairs(documents)) {
    const place = a.id === 'a' ? a : b
    const claim = first.claims[place.claim]
    if (at === undefined || (claim && claim.start <= at && at < claim.end)) kinds.push(relation)
  }
  return kinds
}

function tally(rows: string[][]): string {
  const count = (kind: string) => rows.filter((kinds) => kinds.includes(kind)).length
  const share = (n: number) => `${((100 * n) / rows.length).toFixed(0)} %`
  const kinds = ['agrees', 'conflicts', 'newer', 'older', 'wider', 'narrower', 'unclear', 'different']
  const silent = rows.filter((kinds) => kinds.length === 0).length
  return `${rows.length} pairs: ${kinds.map((kind) => `${kind} ${share(count(kind))}`).join(' · ')} · silent ${share(silent)}`
}

/** Another number than the one given, far from it beyond any rounding. */
const another = (answer: string) => String(Number(answer.replaceAll(',', '')) * 3 + 1)

/**
 * Prints how a headline's figure stands to its own text (agrees), how another number in its place does (not agrees),
 * and how the figures of two incidents that have nothing to do with each other do (silent).
 */
export async function sentencePairs(): Promise<void> {
  const headlines = sharedRows<Headline>('headlines.jsonl', 'sentence pairs')
  const incidents = sharedRows<Incident>('incidents.jsonl', 'sentence pairs')?.filter((_, i) => i % 4 === 0)
  if (!headlines || !incidents) return
  const written = headlines.filter(({ how }) => /^(Copy|Trans)/.test(how))
  const own: string[][] = []
  const changed: string[][] = []
  for (const { text, headline, answer } of written) {
    const at = headline.indexOf('____')
    const whole = read(text)
    own.push(await relations(read(headline.replace('____', answer)), whole, at))
    changed.push(await relations(read(headline.replace('____', another(answer))), whole, at))
  }
  console.log(`headline and its own text   ${tally(own)}`)
  console.log(`headline with another number ${tally(changed)}`)
  const strangers: string[][] = []
  for (const [i, { text }] of incidents.entries()) {
    const other = incidents[(i + 17) % incidents.length]
    if (other) strangers.push(await relations(read(text), read(other.text)))
  }
  console.log(`two different incidents     ${tally(strangers)}`)
}
