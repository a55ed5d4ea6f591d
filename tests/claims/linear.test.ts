import { expect, test } from 'vitest'
import { asOf } from '../../lib/claims/extractors/as-of'
import { saidBy } from '../../lib/claims/extractors/said-by'
import type { Extractor, FigureContext } from '../../lib/claims/context'
import { openReading } from './said-by/reading'

/** Runs that nearly match, in one line or in many sentences: each stands before the one figure that is asked for. */
const WORST: [string, string][] = [
  ['speakers', 'the mayor of the town of the mayor of '],
  ['clauses', 'police said, while the army said, '],
  ['commas', 'Ana, Ruiz, the head, of, '],
  ['quotes', '“We saw it,” said Ruiz. '],
  ['open quotes', '“We saw\n'],
  ['single marks', '’tis ‘the '],
  ['pronouns', 'She said so. It said so. '],
  ['definite bodies', 'The ministry said so. '],
  ['makers', 'a report by a report by '],
  ['names', 'Ruiz Ruiz '],
  ['citing', 'citing the army, citing '],
  ['settings', 'put the put the '],
  ['transcript', 'RUIZ: So.\n'],
  ['months', 'May 3 to May '],
  ['years', 'in 2019 and 2020-'],
  ['days', 'on Friday last week '],
  ['since', 'since the since '],
  ['titles', 'Gen. Sen. Mr. '],
]

/** Each run is worked on once as a whole, and once in so many parts. */
const LARGE = 100_000
const PARTS = 4

/** Linear work takes as long whole as in parts, quadratic work four times as long: halfway, by ratio. */
const MOST = Math.sqrt(PARTS)
/** Measured again while above the limit, the shortest of each counting: a busy machine passes, a rule's own work stays. */
const TRIES = 6
/** Quadratic work on 100 kB takes seconds; below this a ratio tells of the machine alone. */
const LEAST_MS = 60

const FIGURE = '43 people died'

/** Processor time in milliseconds: what other programs take from the machine is not in it. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** A reading, its words told apart before the clock runs, with nothing kept from an earlier one. */
function prepare(unit: string, size: number): FigureContext {
  const run = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
  const context = openReading(`${run}\n${run.slice(0, 2000)} ${FIGURE}.`, FIGURE, {
    publishedAt: '2026-03-11T08:00:00Z',
  })
  for (const sentence of context.reading.sentences) context.reading.tokensOf(sentence)
  return context
}

/** The one figure, and a figure asked for in every sentence before it. */
function readAll({ extract }: Extractor, context: FigureContext) {
  const { sentences, tokensOf } = context.reading
  sentences.forEach((sentence, at) => {
    const figure = { ...context.figure, start: sentence.end - 1, end: sentence.end }
    extract({ ...context, sentence, at, tokens: tokensOf(sentence), figures: [figure], figure })
  })
}

function ratioOfWhole(rule: Extractor, unit: string): number {
  let [inParts, asWhole] = [Infinity, Infinity]
  for (let i = 0; i < TRIES; i++) {
    const whole = prepare(unit, LARGE)
    asWhole = Math.min(
      asWhole,
      timeOf(() => readAll(rule, whole)),
    )
    if (asWhole < LEAST_MS) return 1
    const parts = Array.from({ length: PARTS }, () => prepare(unit, LARGE / PARTS))
    inParts = Math.min(
      inParts,
      timeOf(() => parts.forEach((part) => readAll(rule, part))),
    )
    if (asWhole / inParts < MOST) break
  }
  return asWhole / inParts
}

const LONG = { timeout: 120_000 }

test('the measure tells quadratic work from linear', LONG, () => {
  const quadratic: Extractor = {
    name: 'quadratic',
    extract: ({ reading, at }) => {
      const { text } = reading.article
      if (at === 0) for (let i = 0; i < text.length; i += 20) for (let k = 0; k < i; k++) text.charCodeAt(k)
      return null
    },
  }
  expect(ratioOfWhole(quadratic, 'a b ')).toBeGreaterThan(MOST)
})

test.each(WORST)('who says it is found in linear time on %s', LONG, (_, unit) => {
  expect(ratioOfWhole(saidBy, unit)).toBeLessThan(MOST)
})

test.each(WORST)('the date is found in linear time on %s', LONG, (_, unit) => {
  expect(ratioOfWhole(asOf, unit)).toBeLessThan(MOST)
})
