import { describe, expect, test } from 'vitest'
import { compareClaim } from '../../lib/compare/compare-report'
import type { Claim } from '../../lib/types'
import { COVERAGES, type Tie } from './articles.data'
import { STAGES } from './stages.data'
import { reportOf } from './told'

/** Relations that a reader takes as support or as contradiction: a false one is worse than silence. */
const TELLING = ['agrees', 'conflicts', 'newer', 'older']

const numberOf = ({ low, high }: Claim) => low ?? high ?? Number.NaN

const written = ([figure, other, relation]: Tie) => `${figure} / ${other}: ${relation}`

describe('from two whole articles to all that stands between them', () => {
  test.each([...COVERAGES, ...STAGES])('$name', ({ here, there, ties }) => {
    const [a, b] = [reportOf(here), reportOf(there)]
    const candidates = b.claims.map((claim) => ({ report: b, claim }))
    const body = a.title.length
    const found = a.claims
      .filter((claim) => claim.start > body)
      .flatMap((claim) =>
        compareClaim({ report: a, claim }, candidates)
          .filter(({ relation }) => TELLING.includes(relation.relation))
          .map(({ there: { claim: other }, relation }): Tie => [
            numberOf(claim),
            numberOf(other),
            relation.relation,
          ]),
      )
    expect(found.map(written).sort()).toEqual(ties.map(written).sort())
  })
})
