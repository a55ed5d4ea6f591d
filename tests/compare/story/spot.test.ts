import { describe, expect, it } from 'vitest'
import { sharedNumbers } from '../../../lib/compare/story/shared-numbers'
import { sameDisease, sameKind, sameSpot, tellsOfWarfare } from '../../../lib/compare/story/spot'
import { sideOf } from '../../../lib/compare/side'
import { claim, fromRow, report, type Row } from '../made'

const side = (row: Row) => sideOf(fromRow({ n: 18, ...row }))
const TARNWICK = ['Tarnwick', 'Skerry Islands', 'Ireland']

describe('the spot', () => {
  it('is the same narrowest place', () => {
    expect(sameSpot(side({ where: TARNWICK }), side({ where: TARNWICK, text: 'No place here.' }))).toBe(true)
    expect(sameSpot(side({ where: ['Ireland'] }), side({ where: ['Ireland'] }))).toBe(false)
  })

  it('is a town that the other report names', () => {
    const elsewhere = side({ where: ['Ireland'], text: 'A fire at Tarnwick pier was put out.' })
    expect(sameSpot(side({ where: TARNWICK }), elsewhere)).toBe(true)
    expect(sameSpot(elsewhere, side({ where: TARNWICK }))).toBe(true)
    const silent = side({ where: ['Ireland'], text: 'A fire on a pier was put out.' })
    expect(sameSpot(side({ where: TARNWICK }), silent)).toBe(false)
  })

  it('is a region only for what seldom happens there', () => {
    const [quake, tremor] = ['A quake shook Brenlow.', 'Tremors were felt across Brenlow.']
    const where = ['Brenlow', 'Ireland']
    expect(sameSpot(side({ where, text: quake }), side({ text: tremor }))).toBe(true)
    expect(sameSpot(side({ where, text: 'Thieves robbed a shop in Brenlow.' }), side({ text: tremor }))).toBe(
      false,
    )
  })
})

describe('the kind of event', () => {
  it('is shared by two words for one thing', () => {
    const [bus, coach] = [side({ text: 'A bus overturned.' }), side({ text: 'A coach overturned.' })]
    expect([sameKind(bus, coach), tellsOfWarfare(bus)]).toEqual([true, false])
    expect(sameKind(bus, side({ text: 'A ferry overturned.' }))).toBe(false)
  })

  it('tells nothing in a war', () => {
    const [one, other] = ['Shells hit a school bus.', 'A missile hit a bus.'].map((text) => side({ text }))
    expect(sameKind(one!, other!)).toBe(false)
    expect(tellsOfWarfare(one!)).toBe(true)
  })

  it('is one outbreak by its disease', () => {
    const [cholera, more] = [side({ text: 'Cholera spreads.' }), side({ text: 'More cases of cholera.' })]
    expect(sameDisease(cholera, more)).toBe(true)
    expect(sameDisease(cholera, side({ text: 'Measles spreads.' }))).toBe(false)
    expect(sameDisease(side({ text: 'A fever.' }), side({ text: 'A fever.' }))).toBe(false)
  })
})

it('counts tolls that both reports tell to the last digit, two at most', () => {
  const of = (...numbers: number[]) =>
    report(
      {},
      numbers.map((n) => claim({ n })),
    )
  expect(sharedNumbers(of(41, 79), of(79, 12))).toBe(1)
  expect(sharedNumbers(of(41, 79, 116), of(41, 79, 116))).toBe(2)
  expect(sharedNumbers(of(5, 40, 300), of(5, 40, 300))).toBe(0)
  expect(sharedNumbers(of(41), report({}, [claim({ n: 41, measure: 'other' })]))).toBe(0)
})
