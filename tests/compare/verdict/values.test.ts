import { describe, expect, it, test } from 'vitest'
import { agreeing, areTwoCounts, conflicting, rivalClaims } from '../../../lib/compare/verdict/values'
import type { Row } from '../made'
import { questionOf, side, told } from './sides'

const LATER = '2024-05-07'
const atLeast = (low: number, row: Row = {}): Row => ({ low, high: null, bound: 'at-least', ...row })

test.each<[string, Row, Row, string | null]>([
  ['one number', {}, {}, 'agrees strong'],
  ['a number within rounding', { n: 6000, bound: 'about' }, { n: 6200 }, 'agrees strong'],
  ['two numbers', {}, { n: 19 }, null],
  ['a floor near the number', atLeast(18), { n: 19 }, 'agrees strong'],
  ['a floor below it, on one day', atLeast(18), { n: 25 }, 'agrees weak'],
  ['a floor below a later number', atLeast(18), { n: 25, day: LATER }, null],
  ['a floor below an earlier number', atLeast(18, { day: LATER }), { n: 25 }, 'agrees weak'],
  ['a floor far below', atLeast(18), { n: 60 }, 'unclear weak'],
  ['two floors far apart on one day', atLeast(18), atLeast(30), 'conflicts weak'],
  ['two floors of one source', atLeast(18, { by: 'FR:police' }), atLeast(30, { by: 'FR:police' }), null],
])('%s', (_, here, there, expected) => {
  expect(told(agreeing(questionOf(side(here), side(there))))).toBe(expected)
})

describe('two counts', () => {
  it('are an open end and a number of another order', () => {
    expect(areTwoCounts(questionOf(side(atLeast(18)), side({ n: 400 })))).toBe(true)
    expect(areTwoCounts(questionOf(side(atLeast(18)), side({ n: 60 })))).toBe(false)
    expect(areTwoCounts(questionOf(side(), side({ n: 400 })))).toBe(false)
  })
})

describe('rivals', () => {
  const force = (n: number, by: string, day: string): Row => ({
    n,
    by,
    day,
    who: ['KP'],
    counted: 'soldiers',
    countedLemma: 'soldier',
    asOf: { from: day, to: day },
    scope: 'running-total',
    quote: `Since the war began ${n} soldiers were lost.`,
  })
  const own = force(300, 'KP:defence-ministry', '2024-05-06')

  it('conflict at about one time', () => {
    const other = force(900, 'KR:defence-ministry', '2024-05-16')
    expect(told(rivalClaims(questionOf(side(own), side(other))))).toBe('conflicts strong')
  })

  it('may both be so much later', () => {
    expect(
      rivalClaims(questionOf(side(own), side(force(900, 'KR:defence-ministry', '2024-09-16')))),
    ).toBeNull()
  })

  it('are not two onlookers', () => {
    const onlooker = force(300, 'GB:defence-ministry', '2024-05-06')
    const other = force(900, 'US:intelligence', '2024-05-16')
    expect(rivalClaims(questionOf(side(onlooker), side(other)))).toBeNull()
  })
})

describe('a conflict', () => {
  it('is strong between two counts of one event on one day', () => {
    expect(told(conflicting(questionOf(side(), side({ n: 19 }))))).toBe('conflicts strong')
  })

  it('is weak where no dates are told, or only the articles’', () => {
    expect(told(conflicting(questionOf(side({ day: '' }), side({ n: 19, day: '' }))))).toBe('conflicts weak')
    const later = conflicting(questionOf(side(), side({ n: 12, day: LATER })))
    expect([told(later), later.why]).toEqual(['conflicts weak', 'conflictsLaterLower'])
  })
})
