import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  'There are a million reasons to go.',
  'At one point it rained.',
  'They left one by one.',
  'Fees start at six figures there.',
  'He has a six-figure debt.',
  'The $64,000 question is who pays.',
  'Quite a few boats sank.',
])('%s', (text) => {
  expect(found(text)).toEqual([])
})

test('the same words as a count', () => {
  expect(found('There are a million boats.')).toEqual([['a million', 1e6, 1e6]])
})

test.each([
  'Two-way trade grew.',
  'It is a three-tier system.',
  'They want a two-state solution.',
  'A 4-stroke engine ran.',
])('a kind, no count: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('what is joined by a hyphen else is counted', () => {
  expect(found('A three-day, 12-city tour began.').map(([words]) => words)).toEqual(['three-day', '12'])
})

test.each([
  'It has zero tolerance for that.',
  'They want net zero by then.',
  'The shop is open 24 hours a day, seven days a week.',
  'It hurts his 401(k) plan.',
  'The big four banks met.',
])('%s', (text) => {
  expect(found(text)).toEqual([])
})
