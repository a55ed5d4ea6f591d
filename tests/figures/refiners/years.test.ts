import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  'The dam was built in 1987.',
  'It dates from 1642 and was mended by 2031.',
  'The 2019 election was delayed.',
  'Output of 2016 was poor.',
  'By early 2020, trade had stopped.',
])('a year: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['The camp held 1500 people.', '1500', 1500],
  ['Rebels freed 2014 prisoners.', '2014', 2014],
  ['It cost $1999.', '$1999', 1999],
  ['More than 2000 attended.', 'More than 2000', 2000],
  ['The herd counts 4200 cows.', '4200', 4200],
  ['They lost 1,950 sheep.', '1,950', 1950],
])('no year: %s', (text, words, low) => {
  expect(found(text).map((row) => row.slice(0, 2))).toEqual([[words, low]])
})

test('a year that others are held against', () => {
  expect(found('It was a 14% increase over 2008.').map(([words]) => words)).toEqual(['14%'])
  expect(found('It drew over 2008 boats.').map(([words]) => words)).toEqual(['over 2008'])
})

test('what a deed is about is of a year', () => {
  expect(found('The baker was charged over 1998 fire.')).toEqual([])
  expect(found('They sold over 1998 boats.').map(([words]) => words)).toEqual(['over 1998'])
})
