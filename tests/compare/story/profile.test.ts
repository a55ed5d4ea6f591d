import { expect, it } from 'vitest'
import { profileOf, stemsOf } from '../../../lib/compare/story/profile'
import { likeness } from '../../../lib/compare/story/similarity'
import { COACH, FERRY } from '../made'

it('cuts words to stems that singular and plural, noun and participle share', () => {
  expect(stemsOf('Ferries capsized; a ferry capsizes.')).toEqual(['ferry', 'capsiz', 'ferry', 'capsiz'])
})

it('drops words of grammar, dates and counting', () => {
  expect(stemsOf('On Monday it said that two of the seven had gone')).toEqual([])
})

it('weighs words of many stories less than names', () => {
  const { weights } = profileOf('Police at Tarnwick')
  expect(weights.get('tarnwick')).toBeGreaterThan(weights.get('polic') ?? 0)
})

it('finds a text like itself, and unlike another', () => {
  expect(likeness(profileOf(FERRY), profileOf(FERRY)).cosine).toBeCloseTo(1)
  expect(likeness(profileOf(FERRY), profileOf(COACH))).toEqual({ cosine: 0, shared: [], covered: 0 })
})

it('names the rare words that both share', () => {
  const [a, b] = [profileOf('Tarnwick ferry police'), profileOf('Tarnwick pier police')]
  expect(likeness(a, b).shared).toEqual(['tarnwick'])
  expect(likeness(b, a)).toEqual(likeness(a, b))
})

it('finds the same of two texts, however many were compared in between', () => {
  const [ferry, coach] = [profileOf(FERRY), profileOf(COACH)]
  const first = likeness(ferry, coach)
  for (const word of 'amber birch cedar delta ember fjord grove heath islet'.split(' ')) {
    expect(likeness(profileOf(word), ferry).cosine).toBe(0)
  }
  expect(likeness(ferry, coach)).toEqual(first)
  expect(likeness(coach, ferry).shared.toSorted()).toEqual(first.shared.toSorted())
})
