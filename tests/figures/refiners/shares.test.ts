import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['Half the town left.', 'Half'],
  ['Prices fell by a third.', 'a third'],
  ['A quarter of the town left.', 'A quarter'],
  ['Two thirds voted yes.', 'Two thirds'],
])('%s', (text, words) => {
  expect(found(text).map(([found]) => found)).toEqual([words])
})

test.each([
  'They scored in the second half.',
  'A third man was arrested.',
  'It sank half-way across.',
  'They met at half-time.',
  'His half-brother left.',
])('no share: %s', (text) => {
  expect(found(text).filter(([, low]) => low !== 1)).toEqual([])
})

test('a third of those told before', () => {
  expect(found('Half are men, and a third are women.').map(([words]) => words)).toEqual(['Half', 'a third'])
  expect(found('A third was a mill.')).toEqual([])
})

test('a fourth of a row is no share', () => {
  expect(found('Three came in May and a fourth in June.').map(([words]) => words)).toEqual(['Three'])
  expect(found('A quarter in the town voted.').map(([words]) => words)).toEqual(['A quarter'])
})

test('a third below', () => {
  expect(found('It fell to a third below the average.').map(([words]) => words)).toEqual(['a third'])
  expect(found('A third man below the deck slept.')).toEqual([])
})

test('halves of a game or a year are no shares, two shares are a span', () => {
  expect(found('The first-half goal and second-half profit pleased them.')).toEqual([])
  expect(found('It sold between a quarter and a third of the boats.')).toEqual([
    ['between a quarter and a third', 1 / 4, 1 / 3, 'multiple'],
  ])
})
