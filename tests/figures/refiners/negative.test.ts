import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['Output changed by -2.3% in May.', '-2.3%', -2.3, 'percent'],
  ['It was minus five degrees.', 'minus five degrees', -5, '°'],
  ['Growth was −1.5 percent.', '−1.5 percent', -1.5, 'percent'],
])('%s', (text, words, value, unit) => {
  expect(found(text)).toEqual([[words, value, value, unit]])
})

test('a dash between numbers is no sign', () => {
  expect(found('It takes 10-12 boats.')).toEqual([['10-12', 10, 12]])
})

test('plus or minus goes both ways', () => {
  expect(found('The margin is plus or minus 3 points.')).toEqual([['3', 3, 3]])
  expect(found('The margin is plus-or-minus 3.5 percent.')).toEqual([['3.5 percent', 3.5, 3.5, 'percent']])
})
