import { describe, expect, it } from 'vitest'
import { isToldTwice, showOnce } from '../../components/told-twice'
import type { Claim } from '../../lib/types'
import { claimOf, reportOf } from './claims'

const exact = (fields: Partial<Claim> = {}) =>
  claimOf({ figure: '43', low: 43, high: 43, bound: 'exact', ...fields })

describe('a figure told in the headline and in the body', () => {
  it('is one where number, measure, status and change are the same', () => {
    expect(isToldTwice(exact(), exact({ where: ['Velden'] }))).toBe(true)
  })

  it('is one where only one of the two has the hedge', () => {
    expect(isToldTwice(exact(), claimOf({}))).toBe(true)
    expect(isToldTwice(exact(), exact({ bound: 'about' }))).toBe(true)
    expect(isToldTwice(exact(), exact({ low: null, bound: 'up-to' }))).toBe(true)
  })

  it.each([
    ['another number', { low: 44, high: 44 }],
    ['one end of a range', { high: 50, bound: 'between' }],
    ['another measure', { measure: 'wounded' }],
    ['planned', { status: 'planned' }],
    ['additional', { change: 'additional' }],
    ['a comparison value', { earlier: true }],
    ['a part of the whole', { scope: 'part' }],
    ['another unit', { unit: 'percent' }],
  ] satisfies [string, Partial<Claim>][])('is two where the body has %s', (_, fields) => {
    expect(isToldTwice(exact(), exact(fields))).toBe(false)
  })

  it('is two where both bound the number, from opposite sides', () => {
    expect(isToldTwice(claimOf({}), exact({ low: null, bound: 'up-to' }))).toBe(false)
  })

  it('is two where both state another side or place, and one where the place was worked out', () => {
    expect(isToldTwice(exact({ who: ['KP'] }), exact({ who: ['RU'] }))).toBe(false)
    expect(isToldTwice(exact({ where: ['Velden'] }), exact({ where: ['Ostby'] }))).toBe(false)
    expect(isToldTwice(exact({ where: ['Velden'], inferred: ['where'] }), exact({ where: ['Ostby'] }))).toBe(
      true,
    )
  })

  it('is two where other things are counted and no measure tells', () => {
    const ships = exact({ measure: 'other', countedLemma: 'ship' })
    expect(isToldTwice(ships, exact({ measure: 'other', countedLemma: 'crane' }))).toBe(false)
    expect(isToldTwice(ships, exact({ measure: 'other', countedLemma: 'ship' }))).toBe(true)
  })
})

describe('the figures shown', () => {
  const title = '43 killed at the port'
  const report = reportOf({ title, text: `${title}\nForty-three died. 43 people were killed in Velden.` })
  const headline = { claim: exact({ start: 0 }) }
  const short = { claim: exact({ start: 22, counted: '' }) }
  const full = { claim: exact({ start: 40, where: ['Velden'] }) }
  const other = { claim: exact({ start: 60, low: 9, high: 9 }) }

  it('has the fullest telling of the body, with the headline’s beside it', () => {
    expect(showOnce(report, [headline, short, full, other])).toEqual([
      { figure: short, headline: [] },
      { figure: full, headline: [headline] },
      { figure: other, headline: [] },
    ])
  })

  it('keeps a figure that only the headline tells', () => {
    expect(showOnce(report, [headline, other])).toEqual([
      { figure: headline, headline: [] },
      { figure: other, headline: [] },
    ])
  })

  it('keeps two tellings of the body apart, and all where there is no headline', () => {
    const none = reportOf({ title: '', text: report.text })
    expect(showOnce(none, [headline, full])).toHaveLength(2)
    expect(showOnce(report, [short, full])).toHaveLength(2)
  })
})
