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
