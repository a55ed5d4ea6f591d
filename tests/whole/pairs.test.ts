import { describe, expect, test } from 'vitest'
import { readReport } from '../../lib/claims/read'
import { relate } from '../../lib/compare/relate'
import type { Reported } from '../../lib/types'
import { PAIRS, type Told } from './pairs.data'

/** The claim of a told report whose figure is written so. */
function read({ outlet, day, text }: Told, figure: string): Reported {
  const site = { name: outlet, domain: `${outlet.toLowerCase().replace(/\W+/g, '-')}.example` }
  const report = readReport({
    url: `https://www.${site.domain}/${day}`,
    host: site,
    outlet: site,
    title: text.split('\n')[0] ?? '',
    publishedAt: `${day}T18:00:00Z`,
    updatedAt: null,
    dateFrom: 'json-ld',
    readAt: `${day}T20:00:00Z`,
    language: 'en',
    partial: false,
    wires: [],
    dateline: null,
    text,
  })
  const body = text.indexOf('\n')
  const found = report.claims.filter((claim) => claim.figure === figure && claim.start > body)
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
