import { expect, it } from 'vitest'
import { tellsOfRise } from '../../../lib/compare/story/count-words'
import { tellsOf } from '../../../lib/compare/verdict/telling'
import { sideAmong } from './sides'

const RISEN = 'By dusk the toll had risen to 23.'
const headline = { n: 23, quote: 'Ferry disaster: 23 dead' }

it('is by the claim’s own sentence', () => {
  expect(tellsOf(sideAmong([{ n: 23, quote: RISEN }]), tellsOfRise)).toBe(true)
  expect(tellsOf(sideAmong([headline]), tellsOfRise)).toBe(false)
})

it('is by another sentence that gives the same count', () => {
  expect(tellsOf(sideAmong([headline, { n: 23, quote: RISEN }]), tellsOfRise)).toBe(true)
})

it('is also by one whose measure could not be read', () => {
  expect(tellsOf(sideAmong([headline, { n: 23, quote: RISEN, measure: 'other' }]), tellsOfRise)).toBe(true)
})

it('is not by another count’s sentence', () => {
  expect(tellsOf(sideAmong([headline, { n: 31, quote: 'The toll had risen to 31.' }]), tellsOfRise)).toBe(
    false,
  )
  expect(tellsOf(sideAmong([headline, { n: 23, quote: RISEN, measure: 'wounded' }]), tellsOfRise)).toBe(false)
})

it('is not by what is told as said before', () => {
  expect(tellsOf(sideAmong([headline, { n: 23, quote: RISEN, earlier: true }]), tellsOfRise)).toBe(false)
})
