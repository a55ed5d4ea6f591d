import { beforeEach, describe, expect, it, vi } from 'vitest'
import { applyCorrections } from '../../lib/store/apply-corrections'
import { emptyBrowser, openContext } from './fresh'
import { claimOf, otherReport, reportOf } from './samples'

vi.mock('../../lib/compare/keys', async () => (await import('./keys')).testKeys)

beforeEach(emptyBrowser)

describe('corrections', () => {
  it('are kept for a page that is not saved, and applied at its next reading', async () => {
    const { keepCorrection, correctionsFor } = await openContext()
    await keepCorrection(reportOf(), claimOf(), { kind: 'fields', fields: { low: 13 } })
    const again = reportOf({ url: 'https://m.veldencourier.example/world/mine-collapse?utm_source=x' })
    const [claim] = applyCorrections(again, await correctionsFor(again)).claims
    expect(claim?.low).toBe(13)
    expect(await correctionsFor(otherReport())).toEqual([])
  })

  it('add up, field by field; "not a figure" stands in their place', async () => {
    const { keepCorrection, correctionsFor } = await openContext()
    await keepCorrection(reportOf(), claimOf(), { kind: 'fields', fields: { low: 13 } })
    await keepCorrection(reportOf(), claimOf(), { kind: 'fields', fields: { measure: 'missing' } })
    const [both] = await correctionsFor(reportOf())
    expect(both?.change).toEqual({ kind: 'fields', fields: { low: 13, measure: 'missing' } })
    await keepCorrection(reportOf(), claimOf(), { kind: 'not-a-figure' })
    expect((await correctionsFor(reportOf())).map(({ change }) => change)).toEqual([{ kind: 'not-a-figure' }])
  })

  it('change what a saved report is found by, and taking one back changes it back', async () => {
    const { saveReport, keepCorrection, removeCorrection, candidatesFor } = await openContext()
    await saveReport(otherReport())
    const [wrong] = otherReport().claims
    if (!wrong) throw new Error('the sample has a claim')
    const made = await keepCorrection(otherReport(), wrong, {
      kind: 'fields',
      fields: { measure: 'missing' },
    })
    expect((await candidatesFor(reportOf())).found).toEqual([])
    const asking = reportOf({ claims: [claimOf({ measure: 'missing' })] })
    expect((await candidatesFor(asking)).found.map(({ claim }) => claim.measure)).toEqual(['missing'])
    await removeCorrection(made.id)
    expect((await candidatesFor(reportOf())).found.map(({ claim }) => claim.measure)).toEqual(['killed'])
  })

  it('leave the saved report as it was read', async () => {
    const { saveReport, keepCorrection, store } = await openContext()
    await saveReport(reportOf())
    await keepCorrection(reportOf(), claimOf(), { kind: 'not-a-figure' })
    expect((await store().reports.toArray())[0]?.report.claims).toHaveLength(1)
  })

  it('of a wrong kind are refused, with the field', async () => {
    const { keepCorrection, correctionsFor } = await openContext()
    const wrong = { kind: 'fields', fields: { low: 'thirteen' } } as never
    await expect(keepCorrection(reportOf(), claimOf(), wrong)).rejects.toThrow(
      /can't be kept: fields low: expected/,
    )
    expect(await correctionsFor(reportOf())).toEqual([])
  })
})
