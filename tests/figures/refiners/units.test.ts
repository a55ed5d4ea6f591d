import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['12%', 12, 'percent'],
  ['12 percent', 12, 'percent'],
  ['12 per cent', 12, 'percent'],
  ['three percentage points', 3, 'percentage-points'],
  ['40 km', 40, 'km'],
  ['30km', 30, 'km'],
  ['3,000km²', 3000, 'km2'],
  ['660 square metres', 660, 'm2'],
  ['20 hectares', 20, 'ha'],
  ['45-acre', 45, 'acre'],
  ['500,000 barrels', 500_000, 'barrel'],
  ['34,500 metric tons', 34_500, 't'],
  ['7 tonnes', 7, 't'],
  ['1000 lbs', 1000, 'lb'],
  ['20 °C', 20, '°C'],
  ['98.6 degrees Fahrenheit', 98.6, '°F'],
  ['60 miles per hour', 60, 'mph'],
  ['1.8m', 1.8, 'm'],
  ['six-mile', 6, 'mile'],
  ['30-second', 30, 'second'],
  ['90 minutes', 90, 'minute'],
])('%s', (words, value, unit) => {
  expect(found(`They wrote ${words} on it.`)).toEqual([[words, value, value, unit]])
})

test.each(['12 months-old reports', '12 metres', '12 hour glasses'])(
  'a unit is a whole word: %s',
  (words) => {
    expect(found(`They wrote ${words} on it.`)[0]?.[3]).toMatch(/^(?:month|m|hour)$/)
  },
)

test.each(['12 mining towns', '12 inns', '12 hats', '12 degas prints'])('not a unit: %s', (words) => {
  expect(found(`They counted ${words} there.`)).toEqual([['12', 12, 12]])
})

test.each([
  ['The jar is worth "thousands" now.', 'thousands'],
  ['They called it "43" then.', '43'],
])('a closing quotation mark is no inch: %s', (text, words) => {
  expect(found(text).map(([found, , , unit]) => [found, unit])).toEqual([[words, undefined]])
})

test('a mark of inches after digits is one', () => {
  expect(found('A 12" pipe broke.')).toEqual([['12"', 12, 12, 'inch']])
})

test.each([
  ['12bp', 12, 'basis-points'],
  ['420 ppm', 420, 'ppm'],
  ['415 parts per million', 415, 'ppm'],
  ['3nm', 3, 'nm'],
  ['48MP', 48, 'MP'],
  ['70cl', 70, 'cl'],
  ['3.5 light-years', 3.5, 'light-year'],
  ['5.6-magnitude', 5.6, 'magnitude'],
  ['10st', 10, 'stone'],
  ['3,000-square-foot', 3000, 'ft2'],
  ['900-square-mile', 900, 'mile2'],
  ['200lbs', 200, 'lb'],
  ['1.2m b/d', 1_200_000, 'barrel'],
  ['1.05m oz', 1_050_000, 'oz'],
  ['5m', 5, 'm'],
  ['900 gross tons', 900, 'ton'],
])('%s', (words, value, unit) => {
  expect(found(`They noted ${words} there.`)).toEqual([[words, value, value, unit]])
})

test.each(['It was the 21st there.', 'They noted 48 MP votes.', 'On the 101st day it sank.'])(
  'no unit: %s',
  (text) => {
    expect(found(text).filter(([, , , unit]) => unit !== undefined)).toEqual([])
  },
)

test.each([
  ['half an hour', 0.5, 'hour'],
  ['half a mile', 0.5, 'mile'],
  ['a quarter of an inch', 0.25, 'inch'],
])('a part of one unit: %s', (words, value, unit) => {
  expect(found(`They noted ${words} there.`)).toEqual([[words, value, value, unit]])
})

test('a part of something else has no unit', () => {
  expect(found('Half of a village fled.').map(([words, , , unit]) => [words, unit])).toEqual([
    ['Half', 'multiple'],
  ])
})

test('m is to the next what it is to the first', () => {
  expect(found('It sold 73.8m lamps, of which 53.1m were blue.').map(([, low]) => low)).toEqual([
    73.8e6, 53.1e6,
  ])
  expect(found('The wall is 12m long and 5m high.').map(([, low]) => low)).toEqual([12, 5])
})

test.each([
  ['It makes 460 lb-ft of torque.', '460 lb-ft', 460, 'lb-ft'],
  ['It returns 27 mpg.', '27 mpg', 27, 'mpg'],
  ['They shipped 9,400 mt of rice.', '9,400 mt', 9400, 't'],
  ['It emits 30Mt of carbon.', '30Mt', 30, 'Mt'],
])('%s', (text, words, value, unit) => {
  expect(found(text)).toEqual([[words, value, value, unit]])
})

test('vague amounts have units', () => {
  expect(found('It burned thousands of hectares of heath.')).toEqual([
    ['thousands of hectares', 2000, null, 'ha'],
  ])
  expect(found('They threw dozens of stones.')).toEqual([['dozens', 24, null]])
  expect(found('They threw 20 stones.')).toEqual([['20', 20, 20]])
})

test('a quarter point of rates', () => {
  expect(found('The bank raised rates by a quarter point.')).toEqual([
    ['a quarter point', 0.25, 0.25, 'percentage-points'],
  ])
  expect(found('The quarter point of the ship broke.')).toEqual([])
})
