import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  'The mill closed three years ago.',
  'It rained in the past 24 hours.',
  'Two days later they left.',
  'It grew over the last five years.',
])('says when: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['He was jailed for six years.', 'six years', 6, 'year'],
  ['The fire burned for 36 hours.', '36 hours', 36, 'hour'],
])('says how long: %s', (text, words, value, unit) => {
  expect(found(text)).toEqual([[words, value, value, unit]])
})

test('how long, whatever comes then', () => {
  expect(found('It lasted for two hours before it rained.').map(([words]) => words)).toEqual(['two hours'])
  expect(found('It rained two hours before dawn.')).toEqual([])
})

test('a quarter told by its end, and years on', () => {
  expect(found('It fell in the three months to June.')).toEqual([])
  expect(found('Ten years on, the mill is shut.')).toEqual([])
  expect(found('It ran for three months to great praise.').map(([words]) => words)).toEqual(['three months'])
  expect(found('He spent 10 years on the run.').map(([words]) => words)).toEqual(['10 years'])
})

test('a span of two lengths', () => {
  expect(found('It grew in the past two or three years.')).toEqual([])
})
