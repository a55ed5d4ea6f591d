import { describe, expect, it } from 'vitest'
import {
  datesTheCount,
  isPreliminary,
  isRevisedDown,
  tellsOfRise,
} from '../../../lib/compare/story/count-words'
import { numberOf, sameWrittenNumber } from '../../../lib/compare/story/same-number'
import { wordsBesidesPlaces } from '../../../lib/compare/story/shared-words'
import { compareProfiles } from '../../../lib/compare/story/similarity'
import { stemIdsOf } from '../../../lib/compare/story/vocabulary'
import { isWidespread } from '../../../lib/compare/story/widespread'
import { profileOf } from '../../../lib/compare/story/profile'
import { type Side, sideOf } from '../../../lib/compare/side'
import { fromRow, type Row } from '../made'

const side = (row: Row = {}): Side => sideOf(fromRow({ n: 18, ...row }))

describe('words of a count', () => {
  it('tell of a rise', () => {
    for (const quote of ['The toll rose to 23.', 'The toll has gone up to 23.', 'It is up from 18.'])
      expect(tellsOfRise(quote)).toBe(true)
    for (const quote of ['The toll is 23.', 'The water went down.', 'They got up at five.'])
      expect(tellsOfRise(quote)).toBe(false)
  })

  it('tell of an early count', () => {
    expect(isPreliminary('A preliminary count gave 18.')).toBe(true)
    expect(isPreliminary('The first of the 18 was found.')).toBe(false)
  })

  it('tell of a count put down', () => {
    expect(isRevisedDown('The toll was revised last night down to 12.')).toBe(true)
    expect(isRevisedDown('The toll was revised up to 30.')).toBe(false)
  })

  it('tell that a day is the count’s', () => {
    expect(datesTheCount('By Friday the death toll stood at 18.')).toBe(true)
    expect(datesTheCount('Eighteen people died on Friday.')).toBe(false)
  })
})

describe('the number written', () => {
  it('is the lower end, or the upper where there is no other', () => {
    expect(numberOf(side({ n: undefined, low: 12, high: 15 }))).toBe(12)
    expect(numberOf(side({ n: undefined, low: null, high: 15 }))).toBe(15)
    expect(numberOf(side({ n: undefined, low: null, high: null }))).toBeNull()
  })

  it('is the same only where chance hardly makes it so', () => {
    expect(sameWrittenNumber(side(), side())).toBe(true)
    expect(sameWrittenNumber(side(), side({ n: 19 }))).toBe(false)
    expect(sameWrittenNumber(side({ n: 5 }), side({ n: 5 }))).toBe(false)
    expect(sameWrittenNumber(side({ n: 50 }), side({ n: 50 }))).toBe(false)
  })
})

it('words shared are counted without those of the places and of countries', () => {
  const shared = stemIdsOf('Tarnwick Skerry Irish Penhale viaduct')
  expect(wordsBesidesPlaces(shared, side({ where: ['Tarnwick', 'Skerry Islands'] }), side())).toBe(2)
  expect(wordsBesidesPlaces(shared, side(), side())).toBe(4)
  expect(wordsBesidesPlaces([], side(), side())).toBe(0)
})

describe('likeness', () => {
  const of = (a: string, b: string) => compareProfiles(profileOf(a), profileOf(b))

  it('is whole for one text and none for two without a word in common', () => {
    expect(of('Marigold capsized off Tarnwick', 'Marigold capsized off Tarnwick').cosine).toBeCloseTo(1)
    expect(of('Marigold capsized', 'Brenlow viaduct')).toEqual({ cosine: 0, shared: [], covered: 0 })
  })

  it('gives usual words little weight and never as shared', () => {
    const rare = of('Marigold capsized', 'Marigold sank')
    const usual = of('police killed capsized', 'police killed sank')
    expect(rare.cosine).toBeGreaterThan(usual.cosine)
    expect([rare.shared.length, usual.shared.length]).toEqual([1, 0])
  })

  it('tells how much of the shorter text stands in the longer one', () => {
    expect(of('Marigold', 'Marigold capsized off Tarnwick').covered).toBe(1)
  })
})

describe('what strikes many places', () => {
  it('is told so in the article or in the sentence', () => {
    expect(isWidespread(side({ text: 'Floods drowned cattle.' }))).toBe(true)
    expect(isWidespread(side({ quote: 'Across the islands 18 died.' }))).toBe(true)
    expect(isWidespread(side())).toBe(false)
  })
})
