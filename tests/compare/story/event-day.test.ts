import { describe, expect, it } from 'vitest'
import { sideOf } from '../../../lib/compare/side'
import { dayOf } from '../../../lib/compare/time/day'
import { claim, type ClaimFields, report } from '../made'

const FIFTH = { asOf: { from: '2024-05-05', to: '2024-05-05' } }
const UNTOLD = { asOf: { from: '2024-05-06', to: '2024-05-06' }, inferred: ['asOf' as const] }
const TITLE = 'Ferry disaster: dozens hurt'

function dayAmong(rows: ClaimFields[], title = ''): number | null {
  const claims = rows.map(claim)
  const [first = claim()] = claims
  return sideOf({ report: report({ title }, claims), claim: first }).eventDay?.to ?? null
}

describe('the day of an event', () => {
  it('is the day stated', () => {
    expect(dayAmong([{ n: 18, ...FIFTH }])).toBe(dayOf('2024-05-05'))
    expect(dayAmong([{ n: 18, ...UNTOLD }])).toBeNull()
  })

  it('is none of a day that dates the count', () => {
    expect(dayAmong([{ n: 18, ...FIFTH, quote: 'By Sunday the death toll stood at 18.' }])).toBeNull()
  })

  it('is none of a long total', () => {
    expect(dayAmong([{ n: 18, ...FIFTH, scope: 'running-total' }])).toBeNull()
  })

  it('is that of another telling of the same count', () => {
    expect(
      dayAmong([
        { n: 18, ...UNTOLD },
        { n: 18, ...FIFTH },
      ]),
    ).toBe(dayOf('2024-05-05'))
    expect(
      dayAmong([
        { n: 18, ...UNTOLD },
        { n: 23, ...FIFTH },
      ]),
    ).toBeNull()
  })

  it('is, of a headline’s count, that of the text’s first', () => {
    const body = { n: 84, ...FIFTH, start: 90, end: 92 }
    expect(dayAmong([{ low: 24, bound: 'vague', ...UNTOLD }, body], TITLE)).toBe(dayOf('2024-05-05'))
    expect(dayAmong([{ low: 24, bound: 'vague', ...UNTOLD, start: 60, end: 66 }, body], TITLE)).toBeNull()
    const hurt = { ...body, measure: 'wounded' as const }
    expect(dayAmong([{ low: 24, bound: 'vague', ...UNTOLD }, hurt], TITLE)).toBeNull()
    const before = { ...body, earlier: true }
    expect(dayAmong([{ low: 24, bound: 'vague', ...UNTOLD }, before], TITLE)).toBeNull()
  })
})
