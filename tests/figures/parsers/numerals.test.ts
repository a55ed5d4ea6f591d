import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['1,234', 1234],
  ['12,34,567', 1234567],
  ['1 234 567', 1234567],
  ['1.234.567', 1234567],
  ['1’234', 1234],
  ['4000', 4000],
  ['6k', 6000],
  ['1.2 million', 1_200_000],
  ['2.3m', 2_300_000],
  ['4.1bn', 4_100_000_000],
  ['13 lakh', 1_300_000],
  ['three crore', 30_000_000],
  ['twenty-one', 21],
  ['forty two', 42],
  ['a dozen', 12],
  ['three dozen', 36],
  ['half a dozen', 6],
  ['a half-dozen', 6],
  ['half-million', 500_000],
  ['3 lacs', 300_000],
  ['a hundred', 100],
  ['one hundred and sixteen', 116],
  ['fifteen hundred', 1500],
  ['two hundred and two thousand', 202_000],
  ['3 hundred and 21', 321],
  ['half a million', 500_000],
  ['a quarter of a million', 250_000],
  ['two and a half thousand', 2500],
  ['a million and a half', 1_500_000],
  ['2½', 2.5],
  ['10 1/2', 10.5],
  ['5.97 sextillion', 5.97e21],
  ['6-1/4', 6.25],
  ['nine point nought four', 9.04],
])('%s', (words, value) => {
  expect(found(`They stored ${words} crates there`)).toEqual([[words, value, value]])
})

test.each([
  ['two thirds', 2 / 3],
  ['three-quarters', 0.75],
  ['one fifth', 0.2],
  ['one twenty-fifth', 0.04],
  ['half', 0.5],
])('%s is a share', (words, value) => {
  expect(found(`They sold ${words} of the crates`)).toEqual([[words, value, value, 'multiple']])
})

test.each([
  'the 21st crate',
  'the twenty-first crate',
  'the fifth crate',
  'a third crate',
  'the 1990s',
  'an MH370 inquiry',
  'a 5G mast',
  'the hundredth visitor',
  'in the fourth quarter',
  'row 54/55',
  'score of 287/6',
  'odds of 9/2',
])('no number: %s', (words) => {
  expect(found(`They remembered ${words} well`)).toEqual([])
})

test('numbers beside each other stay apart', () => {
  expect(found('There were 100, 200 and 300 crates.').map(([, low]) => low)).toEqual([100, 200, 300])
  expect(found('Rows of two hundred and three hundred crates.').map(([, low]) => low)).toEqual([200, 300])
})

test('after a decimal in digits "and" leads to another number', () => {
  expect(found('It sold 7.5 million and three boats.').map(([, low]) => low)).toEqual([7.5e6, 3])
  expect(found('It sold 3 hundred and 21 boats.')).toEqual([['3 hundred and 21', 321, 321]])
})

test('what a larger number ends with is no zero', () => {
  expect(found('It cost X50 000.')).toEqual([])
})

test('millions of millions, metres of a wall', () => {
  expect(found('It moved 1.4m of the 2.3m boxes.').map(([, low]) => low)).toEqual([1.4e6, 2.3e6])
  expect(found('It moved 5m of the wall.')).toEqual([['5m', 5, 5, 'm']])
})
