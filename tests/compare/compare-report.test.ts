import { describe, expect, it } from 'vitest'
import { compareClaim, DISPLAY_ORDER } from '../../lib/compare/compare-report'
import type { Reported } from '../../lib/types'
import { claim, COACH, FERRY, fromRow, report } from './made'

const here = fromRow({ n: 18, by: 'FR:police' })
const kinds = (candidates: Iterable<Reported>) =>
  compareClaim(here, candidates).map(({ relation }) => relation.relation)

describe('compareClaim', () => {
  const some = [
    fromRow({ n: 18, measure: 'wounded' }),
    fromRow({ n: 30, measure: 'killed-or-wounded' }),
    fromRow({ n: 23, day: '2024-05-07' }),
    fromRow({ n: 18 }),
    fromRow({ n: 21, by: 'FR:hospital' }),
    fromRow({ n: 18, text: COACH }),
  ]

  it('gives what is worth showing, in display order', () => {
    expect(kinds(some)).toEqual(['conflicts', 'agrees', 'newer', 'wider', 'different'])
    expect(DISPLAY_ORDER).toHaveLength(8)
  })

  it('gives the same for any iterable', () => {
    expect(kinds(new Set(some))).toEqual(kinds(some))
    expect(kinds(some.toReversed())).toEqual(kinds(some))
  })

  it('puts the strong before the weak', () => {
    const weak = fromRow({ low: 9, high: null, bound: 'at-least' })
    const strong = fromRow({ n: 18 })
    expect(compareClaim(here, [weak, strong]).map(({ there }) => there)).toEqual([strong, weak])
  })

  it('never compares a report with itself', () => {
    const claims = [claim({ n: 18 }), claim({ n: 18 })] as const
    const one = report({ text: FERRY }, [...claims])
    expect(compareClaim({ report: one, claim: claims[0] }, [{ report: one, claim: claims[1] }])).toEqual([])
  })

  it('shows a report once, by its closest relation', () => {
    const claims = [claim({ n: 21 }), claim({ n: 18 }), claim({ n: 18, measure: 'wounded' })]
    const one = report({ text: `${FERRY} Twice.` }, claims)
    const found = compareClaim(
      here,
      claims.map((each) => ({ report: one, claim: each })),
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.there.claim).toBe(claims[1])
    expect(found[0]?.relation.relation).toBe('agrees')
  })

  it('shows each measure of a report that answers the figure, and the source rather than the headline', () => {
    const headline = claim({ n: 18 })
    const sourced = claim({ n: 18, start: 90, saidBy: [{ name: 'police', body: 'FR:police' }] })
    const casualties = claim({ n: 30, start: 50, measure: 'killed-or-wounded' })
    const claims = [headline, casualties, sourced]
    const one = report({ text: `${FERRY} Thrice.` }, claims)
    const found = compareClaim(
      here,
      claims.map((each) => ({ report: one, claim: each })),
    )
    expect(found.map(({ there, relation }) => [there.claim, relation.relation])).toEqual([
      [sourced, 'agrees'],
      [casualties, 'wider'],
    ])
  })

  it('has nothing to give for nothing', () => {
    expect(compareClaim(here, [])).toEqual([])
  })
})
