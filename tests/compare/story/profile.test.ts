import { expect, it } from 'vitest'
import { heaviest, profileOf } from '../../../lib/compare/story/profile'
import { likeness } from '../../../lib/compare/story/similarity'
import { stemIdsOf, stemText } from '../../../lib/compare/story/vocabulary'
import { COACH, FERRY } from '../made'

const stemsOf = (text: string) => stemIdsOf(text).map(stemText)

it('cuts words to stems that singular and plural, noun and participle share', () => {
  expect(stemsOf('Ferries capsized; a ferry capsizes.')).toEqual(['ferry', 'capsiz', 'ferry', 'capsiz'])
})

it('drops words of grammar, dates and counting', () => {
  expect(stemsOf('On Monday it said that two of the seven had gone')).toEqual([])
})

it('weighs words of many stories less than names', () => {
  const { stems, weights } = profileOf('Police at Tarnwick')
  const weightOf = (stem: string) => weights[stems.findIndex((id) => stemText(id) === stem)]
  expect(weightOf('tarnwick')).toBe(1)
  expect(weightOf('polic')).toBe(0.25)
})

it('finds a text like itself, and unlike another', () => {
  expect(likeness(profileOf(FERRY), profileOf(FERRY)).cosine).toBeCloseTo(1)
  expect(likeness(profileOf(FERRY), profileOf(COACH))).toEqual({ cosine: 0, shared: [], covered: 0 })
})

it('names the rare words that both share', () => {
  const [a, b] = [profileOf('Tarnwick ferry police'), profileOf('Tarnwick pier police')]
  expect(likeness(a, b).shared.map(stemText)).toEqual(['tarnwick'])
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

it('gives the heaviest rare words first, those of one weight by the alphabet', () => {
  const words = heaviest(
    profileOf('Tarnwick police: ferry Marigold at Tarnwick, ferry from Skerrow', 'Skerrow'),
    3,
  )
  expect(words.map(stemText)).toEqual(['skerrow', 'ferry', 'tarnwick'])
})
