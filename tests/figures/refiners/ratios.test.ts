import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['One in five farms closed.', 'One in five', 0.2],
  ['Nearly two out of three farms closed.', 'Nearly two out of three', null],
  ['It closed three out of 10 farms.', 'three out of 10', 0.3],
  ['Two in five farms closed.', 'Two in five', 0.4],
])('%s', (text, words, low) => {
  expect(found(text)).toEqual([[words, low, expect.any(Number), 'rate']])
})

test.each([
  ['The storm killed two in ten towns.', [2, 10]],
  ['They won three in 17 attempts.', [3, 17]],
  ['They held 12 in six boats.', [12, 6]],
])('no share: %s', (text, values) => {
  expect(found(text).map(([, low]) => low)).toEqual(values)
})

test('of every', () => {
  expect(found('Four of every five mills shut.')).toEqual([['Four of every five', 0.8, 0.8, 'rate']])
  expect(found('At least 6 of every 10 mills shut.')).toEqual([['At least 6 of every 10', 0.6, null, 'rate']])
  expect(found('Four of the five mills shut.').map(([words]) => words)).toEqual(['Four', 'five'])
})

test('one of a group, named', () => {
  expect(found('One child in eight is ill.')).toEqual([['One child in eight', 0.125, 0.125, 'rate']])
  expect(found('Nine times out of ten it is right.')).toEqual([['Nine times out of ten', 0.9, 0.9, 'rate']])
  expect(found('They had one goal in six games.').map(([words]) => words)).toEqual(['one', 'six'])
})

test('a floor of a share, and of a count', () => {
  expect(found('More than two in five adults swim.')).toEqual([['More than two in five', 0.4, null, 'rate']])
  expect(found('At least two in five raids failed.')).toHaveLength(2)
})
