import { describe, expect, it } from 'vitest'
import { sharedNumbers } from '../../../lib/compare/story/shared-numbers'
import {
  ofOtherDiseases,
  sameDisease,
  sameKind,
  sameSpot,
  sameStorm,
  tellsOfWarfare,
} from '../../../lib/compare/story/spot'
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

describe('the name of a spot', () => {
  const TEXT = 'A coach overturned on the Vellmoor road.'
  const coach = (where: string[], text: string) => side({ where, text })

  it('may be one word of it, for what seldom happens there', () => {
    const bus = coach(['Upper Vellmoor', 'Ireland'], 'A bus overturned.')
    expect(sameSpot(bus, side({ text: TEXT }))).toBe(true)
    expect(sameSpot(bus, side({ text: 'A shop on the Vellmoor road was robbed.' }))).toBe(false)
  })

  it('is not a word that many places have', () => {
    const bus = coach(['Vellmoor District', 'Ireland'], 'A bus overturned.')
    expect(sameSpot(bus, side({ text: 'A coach overturned, District police said.' }))).toBe(false)
  })

  it('may be written in other letters, where it is read as the same place', () => {
    const text = 'A quay at Tarnvik fell into the sea.'
    const [first, last] = [claim({ n: 3 }), claim({ n: 9, where: TARNWICK, start: 20, end: 21 })]
    const there = sideOf({ report: report({ text }, [first, last]), claim: first })
    expect(sameSpot(side({ where: TARNWICK }), there)).toBe(true)
    const far = sideOf({ report: report({ text }, [first, { ...last, start: 900 }]), claim: first })
    expect(sameSpot(side({ where: TARNWICK }), far)).toBe(false)
  })
})

describe('a storm', () => {
  const storm = (text: string, title = 'Roofs lost') => side({ text: `${title}\n${text}` })

  it('is one by its name', () => {
    expect(sameStorm(storm('Cyclone Perrine hit.'), storm('Farms lay under Cyclone Perrine.'))).toBe(true)
    expect(sameStorm(storm('Cyclone Perrine hit.'), storm('Cyclone Odile hit.'))).toBe(false)
    expect(sameStorm(storm('Cyclone Perrine hit.'), storm('Cyclone Odile hit, after Perrine.'))).toBe(true)
  })

  it('tells nothing without a name in the text', () => {
    expect(sameStorm(storm('Cyclone Perrine hit.'), storm('A cyclone hit.'))).toBeNull()
    const headline = storm('Slates flew.', 'Storm Wrecks Roofs')
    expect(sameStorm(headline, headline)).toBeNull()
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

it('an outbreak is of the disease that the other article tells of, or of another', () => {
  const [ebola, boat] = [side({ text: 'Ebola spread inland.' }), side({ text: 'A boat sank.' })]
  expect(ofOtherDiseases(ebola, side({ text: 'An Ebola ward opened.' }))).toBe(false)
  expect(ofOtherDiseases(ebola, boat)).toBe(true)
  expect(ofOtherDiseases(boat, boat)).toBe(false)
})
