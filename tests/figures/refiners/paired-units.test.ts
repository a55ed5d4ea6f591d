import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['It fell from 55 to 48 percent.', ['55', 55, 55, 'percent'], ['48 percent', 48, 48, 'percent']],
  ['It went from 12% to 9.', ['12%', 12, 12, 'percent'], ['9', 9, 9, 'percent']],
  [
    'Sales rose to $2.1 billion from 1.5 billion a year earlier.',
    ['$2.1 billion', 2.1e9, 2.1e9, 'USD'],
    ['1.5 billion', 1.5e9, 1.5e9, 'USD'],
  ],
  [
    'Growth was 3.1 percent, against 2.4 in May.',
    ['3.1 percent', 3.1, 3.1, 'percent'],
    ['2.4', 2.4, 2.4, 'percent'],
  ],
  ['It fell from 3.4 to 2.1 million.', ['3.4', 3.4e6, 3.4e6], ['2.1 million', 2.1e6, 2.1e6]],
  ['Her 3- and 5-year-old sons sang.', ['3', 3, 3, 'year', 'age'], ['5-year-old', 5, 5, 'year', 'age']],
])('%s', (text, ...rows) => {
  expect(found(text)).toEqual(rows)
})

test.each([
  ['Wages rose 5% from 40 last year.', ['5%', 5, 5, 'percent'], ['40', 40, 40]],
  ['It rose to 12% from 40 boats.', ['12%', 12, 12, 'percent'], ['40', 40, 40]],
  ['Sales rose to $900 from 12 last year.', ['$900', 900, 900, 'USD'], ['12', 12, 12]],
])('keeps apart: %s', (text, ...rows) => {
  expect(found(text)).toEqual(rows)
})
