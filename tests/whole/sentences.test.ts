import { expect, test } from 'vitest'
import { readText } from '../../lib/article/read-text'
import { readReport } from '../../lib/claims/read'
import { relate } from '../../lib/compare/relate'
import type { Reported } from '../../lib/types'
import { SENTENCES } from './sentences.data'

/** Relations that a reader takes as support or as contradiction. */
const TELLING = ['agrees', 'conflicts', 'newer', 'older']

function read(sentence: string, number: number): Reported {
  const report = readReport(readText(sentence, '', '2026-01-01T00:00:00Z'))
  const found = report.claims.filter(({ low, high }) => (low ?? high) === number)
  expect(found, `${number} in ${report.claims.map(({ figure }) => figure).join(' | ')}`).toHaveLength(1)
  return { report, claim: found[0]! }
}

test.each(SENTENCES)('%s · %d · %s · %d: %s', (here, figure, there, other, expected) => {
  const relation = relate(read(here, figure), read(there, other))
  const telling = relation && TELLING.includes(relation.relation) ? relation.relation : null
  expect(telling, relation?.why).toBe(expected)
})
