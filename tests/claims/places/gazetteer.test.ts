import { describe, expect, it } from 'vitest'
import { countryOf, mayGoOn, placesNamed } from '../../../lib/claims/places/gazetteer'
import { chainOf } from '../../../lib/claims/places/place'

const first = (name: string) => {
  const [place] = placesNamed(name)
  return place ? chainOf(place) : []
}

describe('gazetteer', () => {
  it.each([
    ['Kiev', ['Kyiv', 'Ukraine']],
    ['Odessa', ['Odesa', 'Odesa Oblast', 'Ukraine']],
    ['ZAPORIZHIA', ['Zaporizhzhia', 'Zaporizhzhia Oblast', 'Ukraine']],
    ['Khan Yunis', ['Khan Younis', 'Gaza Strip', 'Palestinian Territories']],
    ['Gaza', ['Gaza Strip', 'Palestinian Territories']],
    ['São Paulo', ['São Paulo', 'São Paulo State', 'Brazil']],
    ['Sao Paulo', ['São Paulo', 'São Paulo State', 'Brazil']],
    ['the Hague', ['The Hague', 'South Holland', 'Netherlands']],
    ['DRC', ['Democratic Republic of the Congo']],
    ['Kursk Oblast', ['Kursk Oblast', 'Russia']],
    ['Helmand', ['Helmand Province', 'Afghanistan']],
    ['Texas', ['Texas', 'United States']],
    ['Donbas', ['Donbas', 'Ukraine']],
    ['Singapore', ['Singapore']],
  ])('%s', (name, chain) => {
    expect(first(name)).toEqual(chain)
  })

  it.each(['', 'Fridayville', 'minister', 'Kharkivskyy Blvd', 'zzz', 'A'])('knows no %s', (name) => {
    expect(placesNamed(name)).toEqual([])
  })

  it('gives every place of a name', () => {
    const chains = placesNamed('Paris').map(chainOf)
    expect(chains).toContainEqual(['Paris', 'Île-de-France', 'France'])
    expect(chains).toContainEqual(['Paris', 'Texas', 'United States'])
  })

  it('tells beginnings of longer names', () => {
    expect([mayGoOn('New'), mayGoOn('Ivano'), mayGoOn('Kharkivq')]).toEqual([true, true, false])
  })

  it('finds the first and the last name of the list, and a country by its code', () => {
    expect(placesNamed('A Coruña')).toHaveLength(1)
    expect(countryOf('KP')?.name).toBe('North Korea')
    expect(countryOf('QQ')).toBeNull()
  })
})
