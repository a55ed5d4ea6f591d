import { expect, it } from 'vitest'
import { AREAS } from '../../../lib/claims/places/areas-data'
import { COUNTRIES } from '../../../lib/claims/places/countries-data'
import { placesNamed } from '../../../lib/claims/places/gazetteer'

const areas = AREAS.trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()))

it.each(areas)('%s lies in what is said to hold it', (names = '') => {
  for (const name of names.split(', ')) expect(placesNamed(name).length).toBeGreaterThan(0)
})

it('has one line a country, of five fields', () => {
  const lines = COUNTRIES.trim().split('\n')
  expect(lines.filter((line) => line.split('|').length !== 5)).toEqual([])
  expect(new Set(lines.map((line) => line.slice(0, 2))).size).toBe(lines.length)
})
