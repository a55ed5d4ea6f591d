import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  'They met on May 5.',
  'They met on Feb. 3, 2014, at noon.',
  'They met on 5 May 2014.',
  'They met on the 7th of October, 2023.',
  'The fair runs from June 5-7 each summer.',
  'They met on June 5 and 6.',
  'The record of 2014-05-12 is lost.',
  'The form is dated 12/05/2014.',
  'The 2014-15 season was wet.',
  'He was born in March 1987.',
  'It recalled the 9/11 attacks.',
  'The class of ’08 met.',
])('%s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['In May 12 people left the farm.', '12'],
  ['In March, 43 barns burned.', '43'],
  ['In June 5,000 trees were planted.', '5,000'],
])('a month and a count: %s', (text, words) => {
  expect(found(text).map(([found]) => found)).toEqual([words])
})

test('a decade with an apostrophe', () => {
  expect(found('It was the rage of the 80’s.')).toEqual([])
  expect(found('The 81’s crew sang.').map(([words]) => words)).toEqual(['81'])
})
