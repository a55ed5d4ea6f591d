import { describe, expect, it } from 'vitest'
import { applyCorrections, type Correction, type CorrectionChange } from '../../lib/store/apply-corrections'
import { claimOf, reportOf } from './samples'

const correction = (change: CorrectionChange, fields: Partial<Correction> = {}): Correction => ({
  id: 'c',
  address: 'veldencourier.example/world/mine-collapse',
  quote: claimOf().quote,
  figure: 'at least 12',
  offset: 18,
  change,
  keptAt: '2031-05-03T10:00:00Z',
  ...fields,
})

describe('applying corrections', () => {
  it('replaces the fields, which are then no longer inferred', () => {
    const before = reportOf({ claims: [claimOf({ inferred: ['asOf', 'where'] })] })
    const fields = { measure: 'missing' as const, asOf: { from: '2031-05-02', to: '2031-05-02' } }
    const [claim] = applyCorrections(before, [correction({ kind: 'fields', fields })]).claims
    expect(claim).toEqual(claimOf({ ...fields, inferred: ['where'] }))
    expect(before.claims[0]?.measure).toBe('killed')
  })

  it('leaves out what is not a figure, and keeps parts with their wholes', () => {
    const whole = claimOf({ figure: '17', start: 60, quoteStart: 60 })
    const part = claimOf({ figure: 'three', start: 90, partOf: 1 })
    const lost = claimOf({ figure: 'two', start: 99, partOf: 0 })
    const report = reportOf({ claims: [claimOf(), whole, part, lost] })
    const { claims } = applyCorrections(report, [correction({ kind: 'not-a-figure' })])
    expect(claims.map(({ figure, partOf }) => [figure, partOf])).toEqual([
      ['17', null],
      ['three', 0],
      ['two', null],
    ])
  })

  it.each([
    ['another sentence', { quote: 'The ministry said at least 12 miners are missing.' }],
    ['another figure', { figure: '12' }],
    ['the same figure at another place of the sentence', { offset: 40 }],
  ])('does nothing for %s', (_, fields) => {
    expect(applyCorrections(reportOf(), [correction({ kind: 'not-a-figure' }, fields)])).toEqual(reportOf())
  })

  it('gives a report without corrections as it is', () => {
    const report = reportOf()
    expect(applyCorrections(report, [])).toBe(report)
  })
})
