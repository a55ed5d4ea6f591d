import { expect, test } from 'vitest'
import { figuresIn, found } from '../found'

test.each([
  ['between 10,000 and 12,000 trees', 'between 10,000 and 12,000', 10_000, 12_000],
  ['from 20 to 30 trees', 'from 20 to 30', 20, 30],
  ['20 to 30 trees', '20 to 30', 20, 30],
  ['20–30 trees', '20–30', 20, 30],
  ['two or three trees', 'two or three', 2, 3],
  ['10 to 12 million trees', '10 to 12 million', 10e6, 12e6],
])('%s', (words, text, low, high) => {
  const [range] = figuresIn(`They planted ${words} there.`)
  expect(range).toMatchObject({ text, low, high, bound: 'between' })
})

test.each([
  ['$5-10 million', 5e6, 10e6, 'USD'],
  ['£5m to £7m', 5e6, 7e6, 'GBP'],
  ['60%-70%', 60, 70, 'percent'],
  ['five to seven percent', 5, 7, 'percent'],
])('%s', (words, low, high, unit) => {
  expect(found(`It would take ${words} more or less.`)[0]?.slice(1)).toEqual([low, high, unit])
})

test.each([
  ['The toll rose from 12 to 43.', [12, 43]],
  ['Prices went from $3 to $5.', [3, 5]],
  ['They sold 30 and 40 boats.', [30, 40]],
  ['One or 500 boats.', [1, 500]],
  ['Staff was cut from 90 to 60.', [90, 60]],
])('two values: %s', (text, values) => {
  expect(found(text).map(([, low]) => low)).toEqual(values)
})

test.each([
  ['Profit doubled to £48m.', ['doubled', '£48m']],
  ['It shrank by three-quarters to $6.5 billion.', ['three-quarters', '$6.5 billion']],
  ['The number of mills rose by 141 to 2,781.', ['141', '2,781']],
  ['The index added 1.2 percent to 38,236.07.', ['1.2 percent', '38,236.07']],
  ['The rate rose 0.2% to 4.1%.', ['0.2%', '4.1%']],
  ['Crude fell $1.20 to $97.43.', ['$1.20', '$97.43']],
])('by how much and to where: %s', (text, words) => {
  expect(found(text).map(([figure]) => figure)).toEqual(words)
})

test.each([
  ['Sales rose 5 to 8 percent.', '5 to 8 percent'],
  ['Sales rose by 5 to 8 percent.', '5 to 8 percent'],
  ['The bridge will cost £5bn to £10bn.', '£5bn to £10bn'],
  ['It costs $5 to 10.', '$5 to 10'],
  ['They paid 3 km to 5 km of fibre.', '3 km to 5 km'],
])('a range: %s', (text, words) => {
  expect(found(text).map(([figure]) => figure)).toEqual([words])
})

test('dozens, spans with a dash after "from", and falls', () => {
  expect(found('It sold two or three dozen eggs.')).toEqual([['two or three dozen', 24, 36]])
  expect(found('It cut its forecast from 1.8-2.0% in May.')).toEqual([['1.8-2.0%', 1.8, 2, 'percent']])
  expect(found('The fleet went from 3.4 to 2.1 million.')).toHaveLength(2)
})

test('from what it was to what it is', () => {
  expect(found('They raised it from the current $154,000 to $220,000.')).toHaveLength(2)
  expect(found('Flour has gone from 90 to 110 shillings.')).toHaveLength(2)
})
