import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  'Call 555-0143 now.',
  'Call (202) 555-0143 now.',
  'Call +44 20 7946 0000 now.',
  'The server 192.168.1.2 failed.',
  'See https://example.org/a/12?b=34 for it.',
  'Follow @boats24 and #ferry12 there.',
  'Write to desk12@example.org today.',
  'It lies at 31.523, 34.455 on the map.',
  'It stands open 24/7 now.',
  'The odds are fifty-fifty.',
])('%s', (text) => {
  expect(found(text)).toEqual([])
})

test('grouped digits are no code', () => {
  expect(found('They caught 1.234.567 herrings.')).toEqual([['1.234.567', 1234567, 1234567]])
})

test.each([
  'Ring 0800 555 111 for help.',
  'Ring 020 7946 0123 for help.',
  'Code 007 is his.',
  'Dial 01632 960001.',
])('what starts with a nought is a code: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('a group of noughts in a number is none', () => {
  expect(found('It sold 87 000 000 lamps.')).toEqual([['87 000 000', 87_000_000, 87_000_000]])
  expect(found('It grew by 0.5 points.')).toEqual([['0.5', 0.5, 0.5]])
})

test.each([
  'She read Ruth 1:16 aloud.',
  'The P5+1 met.',
  'He scored in 45+2.',
  'Tel: 2345678.',
  'It plays 1080p films.',
  'She bought a 4K camera.',
])('%s', (text) => {
  expect(found(text)).toEqual([])
})

test('thousands in a letter', () => {
  expect(found('It sold 4K boats.')).toEqual([['4K', 4000, 4000]])
  expect(found('It sold 12+ boats.')).toEqual([['12+', 12, null]])
})

test.each(['It lies at 28 degrees north.', 'Web 2.0 is here.'])('%s', (text) => {
  expect(found(text)).toEqual([])
})

test('a growth of 2.0 percent', () => {
  expect(found('GDP grew 2.0 percent.')).toEqual([['2.0 percent', 2, 2, 'percent']])
})

test('a house by its number', () => {
  expect(found('She lives at 22 Acacia Avenue.')).toEqual([])
  expect(found('They shut 12 High Street shops.').map(([words]) => words)).toEqual(['12'])
})
