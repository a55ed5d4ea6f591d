import { expect, test } from 'vitest'
import { asOf } from '../../lib/claims/extractors/as-of'
import { saidBy } from '../../lib/claims/extractors/said-by'
import type { Extractor, FigureContext } from '../../lib/claims/context'
import { LONG, MOST, ratioOfWhole } from '../linear-time'
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

const FIGURE = '43 people died'

/** A reading, its words told apart before the clock runs, with nothing kept from an earlier one. */
function prepare(run: string): FigureContext {
  const context = openReading(`${run}\n${run.slice(0, 2000)} ${FIGURE}.`, FIGURE, {
    publishedAt: '2026-03-11T08:00:00Z',
  })
  for (const sentence of context.reading.sentences) context.reading.tokensOf(sentence)
  return context
}

/** The one figure, and a figure asked for in every sentence before it. */
const readAll =
  ({ extract }: Extractor) =>
  (context: FigureContext) => {
    const { sentences, tokensOf } = context.reading
    sentences.forEach((sentence, at) => {
      const figure = { ...context.figure, start: sentence.end - 1, end: sentence.end }
      extract({ ...context, sentence, at, tokens: tokensOf(sentence), figures: [figure], figure })
    })
  }

test.each(WORST)('who says it is found in linear time on %s', LONG, (_, unit) => {
  expect(ratioOfWhole(prepare, readAll(saidBy), unit)).toBeLessThan(MOST)
})

test.each(WORST)('the date is found in linear time on %s', LONG, (_, unit) => {
  expect(ratioOfWhole(prepare, readAll(asOf), unit)).toBeLessThan(MOST)
})
