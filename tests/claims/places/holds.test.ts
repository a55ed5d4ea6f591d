import { expect, it } from 'vitest'
import { holds } from '../../../lib/claims/places/holds'

const UKRAINE = ['Ukraine']
const OBLAST = ['Kharkiv Oblast', 'Ukraine']
const CITY = ['Kharkiv', 'Kharkiv Oblast', 'Ukraine']

it.each([
  ['a country its city', UKRAINE, CITY, true],
  ['a region its city', OBLAST, CITY, true],
  ['a place itself', CITY, CITY, true],
  ['a city its country', CITY, UKRAINE, false],
  ['a city another city', CITY, ['Sumy', 'Sumy Oblast', 'Ukraine'], false],
  ['a country another', UKRAINE, ['Russia'], false],
  ['a country a namesake state', ['Georgia'], ['Georgia', 'United States'], false],
  ['a part of a country its city', ['eastern Ukraine', 'Ukraine'], CITY, null],
  [
    'a part of a country another’s city',
    ['eastern Ukraine', 'Ukraine'],
    ['Kursk', 'Kursk Oblast', 'Russia'],
    false,
  ],
  ['a stretch of countries one of them', ['Sahel'], ['Mali'], null],
  ['nothing a city', [], CITY, null],
  ['a city nothing', CITY, [], null],
])('%s: holds(%j, %j) is %s', (_, wide, narrow, expected) => {
  expect(holds(wide, narrow)).toBe(expected)
})
