import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareClaim } from '../../lib/compare/compare-report'
import { relate } from '../../lib/compare/relate'
import type { RelationKind, Reported } from '../../lib/types'
import { COACH, FERRY, fromRow, type Row } from './made'

const MIRROR: Partial<Record<RelationKind, RelationKind>> = {
  newer: 'older',
  older: 'newer',
  wider: 'narrower',
  narrower: 'wider',
}

const value = fc.oneof(
  fc.nat(9000).map((n): Row => ({ n })),
  fc.nat(9000).map((n): Row => ({ n, bound: 'about' })),
  fc.nat(9000).map((low): Row => ({ low, high: null, bound: 'at-least' })),
  fc.nat(9000).map((high): Row => ({ low: null, high, bound: 'up-to' })),
  fc
    .tuple(fc.nat(9000), fc.nat(900))
    .map(([low, more]): Row => ({ low, high: low + more, bound: 'between' })),
)

const PEOPLE = [
  { counted: 'people', countedLemma: 'people' },
  { counted: 'children', countedLemma: 'child' },
  { counted: 'soldiers', countedLemma: 'soldier' },
  { counted: 'civilians', countedLemma: 'civilian' },
]
const PLACES = [[], ['Tarnwick', 'Skerry Islands', 'Ireland'], ['Skerry Islands', 'Ireland'], ['Ireland']]
const DAYS = ['', '2024-05-06', '2024-05-07', '2024-07-01']
const QUOTES = ['So many were hurt.', 'The toll rose again.', 'A preliminary count.', 'It was revised down.']

const about = fc.record({
  measure: fc.constantFrom<NonNullable<Row['measure']>>(
    'killed',
    'wounded',
    'killed-or-wounded',
    'losses',
    'missing',
    'deployed',
    'other',
  ),
  scope: fc.constantFrom<NonNullable<Row['scope']>>('event', 'running-total', 'daily', 'part', 'other'),
  status: fc.constantFrom<NonNullable<Row['status']>>(
    'happened',
    'happened',
    'planned',
    'possible',
    'denied',
  ),
  change: fc.constantFrom<NonNullable<Row['change']>>('total', 'total', 'additional'),
  earlier: fc.boolean(),
  who: fc.constantFrom<string[]>([], [], ['FR'], ['ES'], ['FR', 'ES']),
  where: fc.constantFrom(...PLACES),
  inferred: fc.constantFrom<NonNullable<Row['inferred']>>([], ['where'], ['scope'], ['asOf']),
  day: fc.constantFrom(...DAYS),
  quote: fc.constantFrom(...QUOTES),
  text: fc.constantFrom(FERRY, FERRY, COACH),
  by: fc.constantFrom('FR:police', 'FR:defence-ministry', 'ES:defence-ministry', ''),
})

const row = fc
  .tuple(value, about, fc.constantFrom(...PEOPLE), fc.boolean())
  .map(([number, told, people, dated]): Row => ({
    ...told,
    ...people,
    ...number,
    asOf: dated && told.day !== '' ? { from: told.day, to: told.day } : null,
  }))

const reportedClaim = row.map(fromRow)

describe('relations', () => {
  it('are mirrored when the two sides are swapped', () => {
    fc.assert(
      fc.property(reportedClaim, reportedClaim, (a, b) => {
        const there = relate(a, b)
        const back = relate(b, a)
        expect(back?.relation).toBe(there ? (MIRROR[there.relation] ?? there.relation) : undefined)
        expect(back?.strength).toBe(there?.strength)
        expect(back?.sameOrigin).toBe(there?.sameOrigin)
      }),
      { numRuns: 3000 },
    )
  })

  it('never depend on the order of candidates, nor on unrelated claims', () => {
    fc.assert(
      fc.property(
        reportedClaim,
        fc.array(reportedClaim, { maxLength: 8 }),
        fc.array(reportedClaim, { maxLength: 4 }),
        (here, some, more) => {
          const shown = (candidates: Reported[]) =>
            compareClaim(here, candidates)
              .filter(({ there }) => some.includes(there))
              .map(({ there, relation }) => [some.indexOf(there), relation])
          expect(shown([...more, ...some.toReversed()])).toEqual(shown(some))
        },
      ),
    )
  })

  it('never turn from agreement into conflict when an interval is widened', () => {
    const widened = fc.tuple(row, row, fc.nat(500), fc.nat(500))
    fc.assert(
      fc.property(widened, ([here, there, down, up]) => {
        const range = (low: number, high: number): Row => ({
          ...there,
          low,
          high,
          n: undefined,
          bound: 'between',
        })
        const low = there.low ?? there.n ?? there.high ?? 0
        const high = there.high ?? there.n ?? there.low ?? 0
        const before = relate(fromRow(here), fromRow(range(low, high)))
        const after = relate(fromRow(here), fromRow(range(low - down, high + up)))
        if (before?.relation === 'agrees') expect(after?.relation).not.toBe('conflicts')
      }),
      { numRuns: 3000 },
    )
  })

  it('always say why, in one sentence without gaps', () => {
    fc.assert(
      fc.property(reportedClaim, reportedClaim, (a, b) => {
        const why = relate(a, b)?.why
        if (why === undefined) return
        expect(why).toMatch(/^[A-Z].*\.$/)
        expect(why).not.toMatch(/[{}]| {2}|undefined|null|NaN/)
      }),
      { numRuns: 1000 },
    )
  })
})
