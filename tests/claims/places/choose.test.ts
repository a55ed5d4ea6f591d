import { expect, it } from 'vitest'
import { choose } from '../../../lib/claims/places/choose'
import { countryOf, placesNamed } from '../../../lib/claims/places/gazetteer'
import { chainOf } from '../../../lib/claims/places/place'

const chosen = (name: string, text: string) => {
  const place = choose(placesNamed(name), null, { text })
  return place ? chainOf(place).at(-1) : null
}

it.each([
  ['Tripoli', 'Clashes in Tripoli', 'Libya'],
  ['Tripoli', 'Clashes in Tripoli, the Lebanese army said', 'Lebanon'],
  ['Georgia', 'Floods in Georgia, Georgian rescuers said', 'Georgia'],
  ['Georgia', 'Floods in Georgia and Alabama', 'United States'],
  ['Geneva', 'Talks in Geneva between China and the US', 'Switzerland'],
  ['Valencia', 'Floods in Valencia', null],
  ['Valencia', 'Floods in Valencia, Spanish rescuers said', 'Spain'],
  ['Most', 'Most of it', null],
  ['Police', 'Police in Hull', null],
])('%s in “%s” is of %s', (name, text, country) => {
  expect(chosen(name, text)).toBe(country)
})

it('takes the one in the holder told beside it', () => {
  const place = choose(placesNamed('Hyderabad'), countryOf('PK'), { text: 'India and Pakistan' })
  expect(place?.country).toBe('PK')
})

it('takes a bare name for the region where the article brings it in as one', () => {
  const text = 'Troops crossed into the Russian region of Kursk. In Kursk they stopped.'
  expect(choose(placesNamed('Kursk'), null, { text })?.kind).toBe('region')
  expect(choose(placesNamed('Kursk'), null, { text: 'A fire in Kursk' })?.kind).toBe('city')
})
