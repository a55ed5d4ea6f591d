import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  'The ferry left at 10:30.',
  'The ferry left at 6 p.m. on time.',
  'The ferry left at 6pm.',
  'The ferry left at nine o’clock.',
  'The ferry left at 0630 GMT.',
  'The ferry left at half past six.',
])('%s', (text) => {
  expect(found(text)).toEqual([])
})

test('a count beside a time is kept', () => {
  expect(found('At 10:30 there were 40 boats.')).toEqual([['40', 40, 40]])
})

test.each([
  'He died at 11 on Sunday.',
  'The fair opened at about nine on Friday.',
  'It was found at ten in the morning.',
  'They left after six this evening.',
])('an hour without "o’clock": %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['The toll stood at 11 on Sunday.', 11],
  ['The count was put at nine on Friday.', 9],
  ['The toll rose by 4 on Monday.', 4],
])('a count told on a day: %s', (text, value) => {
  expect(found(text).map(([, low]) => low)).toEqual([value])
})
