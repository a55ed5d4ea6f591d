import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  'They won 5-3 at home.',
  'The vote was 52 to 48 there.',
  'They lost 2-3 at home.',
  'A 2–2 draw followed.',
  'The court ruled 6-3 on it.',
])('%s', (text) => {
  expect(found(text)).toEqual([])
})

test('a rising pair without a contest is a range, a fall from one to another two values', () => {
  expect(found('It takes 10-12 boats.')).toEqual([['10-12', 10, 12]])
  expect(found('It fell from 90 to 60.').map(([, low]) => low)).toEqual([90, 60])
})

test('wickets and runs', () => {
  expect(found('The side was 4 for 212 at lunch.')).toEqual([])
  expect(found('The side was 245 for six at stumps.')).toEqual([])
  expect(found('They sold 40 for 200 at the mill.').map(([words]) => words)).toEqual(['40', '200'])
})

test('a side on its runs', () => {
  expect(found('Rain stopped play with Elm on 112 for two.')).toEqual([])
  expect(found('He spent 40 on 112 for two years.').map(([words]) => words)).toContain('112')
})

test('one to another, with hyphens', () => {
  expect(found('By a 5-to-4 vote the council let it stand.')).toEqual([])
  expect(found('It is for 18-to-24 boats.').map(([words]) => words)).toEqual(['18-to-24'])
})

test.each([
  'They lost four-nil at home.',
  'It ended two-all.',
  'Ash (23, 67 pen) was the best.',
  'Results: Elm 2 Oak 2; Ash 0 Fir 1.',
])('%s', (text) => {
  expect(found(text)).toEqual([])
})

test('a count beside a name is no result', () => {
  expect(found('Elm has 12 and Oak 30 boats.')).toHaveLength(2)
  expect(found('Killed 12 Wounded 30; Missing 5 Arrested 6.')).toHaveLength(4)
})

test('throws and innings', () => {
  expect(found('He made 30 points on 12-of-20 shooting.').map(([words]) => words)).toEqual(['30'])
  expect(found('They were 189 all out.')).toEqual([])
})

test('sets one after another, and runs in brackets', () => {
  expect(found('Ash won 6-4 6-3.')).toEqual([])
  expect(found('They need 10 10-12 boats.').map(([words]) => words)).toEqual(['10', '10-12'])
  expect(found('Ash (103 not out) and Elm (57) saw wickets fall.')).toEqual([])
  expect(found('Ann Elm (57) had lunch.')).toEqual([['57', 57, 57, 'year', 'age']])
})
