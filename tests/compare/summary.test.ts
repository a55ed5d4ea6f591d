import { describe, expect, it } from 'vitest'
import { compareClaim } from '../../lib/compare/compare-report'
import { summarise } from '../../lib/compare/summary'
import { COACH, fromRow, type Row } from './made'

const dated = (row: Row, day: string): Row => ({
  ...row,
  day,
  asOf: { from: day, to: day },
  inferred: ['asOf'],
})

function summary(here: Row, ...there: Row[]) {
  const reported = fromRow(here)
  return summarise(reported, compareClaim(reported, there.map(fromRow)))
}

describe('a summary', () => {
  it('says that nothing is saved to compare with', () => {
    expect(summary({ n: 18 }, { n: 18, text: COACH })).toMatchObject({
      reports: 1,
      origins: 1,
      grade: 'single-origin',
      silence: 'nothing-to-compare',
      text: 'Nothing saved to compare with.',
    })
  })

  it('says that there is one origin only', () => {
    const told = summary({ n: 18, by: 'FR:police' }, { n: 18, by: 'FR:police' }, { n: 18, by: 'FR:police' })
    expect(told).toMatchObject({ reports: 3, origins: 1, grade: 'single-origin', silence: 'one-origin' })
    expect(told.text).toBe('One origin only: 3 reports, all going back to one source. All say 18.')
  })

  it('says that nothing conflicts', () => {
    const told = summary(
      { n: 18, by: 'FR:police' },
      { n: 18, by: 'FR:hospital' },
      { low: 15, high: null, bound: 'at-least', by: 'FR:police' },
    )
    expect(told).toMatchObject({
      reports: 3,
      origins: 2,
      grade: 'several-origins',
      silence: 'nothing-conflicts',
    })
    expect(told).toMatchObject({ lowest: 15, highest: 18 })
  })

  it('says contested, with the lowest, the highest and the dates', () => {
    const told = summary(
      dated({ n: 18, by: 'FR:police' }, '2024-05-06'),
      dated({ n: 31, by: 'FR:hospital' }, '2024-05-06'),
    )
    expect(told).toMatchObject({ grade: 'contested', silence: null, lowest: 18, highest: 31 })
    expect(told.asOf).toEqual({ from: '2024-05-06', to: '2024-05-06' })
    expect(told.text).toBe('Contested: 2 reports, 2 origins. From 18 to 31. Counted as of 6 May 2024.')
  })

  it('says superseded where a later count is there', () => {
    const told = summary(dated({ n: 18 }, '2024-05-06'), dated({ n: 31 }, '2024-05-07'))
    expect(told).toMatchObject({ grade: 'superseded', reports: 2 })
    expect(told.text).toContain('Counted between 6 May 2024 and 7 May 2024.')
  })

  it('leaves out what answers another question', () => {
    expect(
      summary({ n: 18 }, { n: 40, measure: 'killed-or-wounded' }, { n: 18, measure: 'wounded' }),
    ).toMatchObject({
      reports: 1,
      highest: 18,
      silence: 'nothing-to-compare',
    })
  })

  it('counts reports that share no root as origins of their own', () => {
    expect(summary({ n: 18 }, { n: 18 }, { n: 18 })).toMatchObject({ reports: 3, origins: 3 })
  })
})
