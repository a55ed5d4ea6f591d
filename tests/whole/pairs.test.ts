import { describe, expect, test } from 'vitest'
import { relate } from '../../lib/compare/relate'
import type { Reported } from '../../lib/types'
import { PAIRS, type Told } from './pairs.data'
import { reportOf } from './told'

/** The claim of a told report whose figure is written so, outside its headline. */
function read(told: Told, figure: string): Reported {
  const report = reportOf(told)
  const found = report.claims.filter((claim) => claim.figure === figure && claim.start > report.title.length)
  expect(found, `${figure} in ${report.claims.map((claim) => claim.figure).join(' | ')}`).toHaveLength(1)
  return { report, claim: found[0]! }
}

describe('from two texts to how they stand to each other', () => {
  test.each(PAIRS)('$name', ({ here, figure, there, other, relation, sameOrigin }) => {
    const found = relate(read(here, figure), read(there, other))
    expect(found?.relation ?? null, found?.why).toBe(relation)
    if (sameOrigin !== undefined) expect(found?.sameOrigin).toBe(sameOrigin)
  })
})
