import { expect, test } from 'vitest'
import { makeReadable } from '../../lib/text/normalise'

test.each([
  ['１２３', '123'],
  ['٤٢', '42'],
  ['۴۲', '42'],
  ['४२', '42'],
  ['𝟒𝟐', '42'],
  ['1\u00ad000', '1000'],
  ['1\u200b000', '1000'],
  ['\u200e42\u200f', '42'],
  ['1\u00a0000', '1 000'],
  ['1\u202f000', '1 000'],
  ['٤٫٥', '4.5'],
  ['−5', '-5'],
  ['１２％', '12%'],
  ['1⁄2', '1/2'],
  ['km²', 'km²'],
  ['Ärger über 5', 'Ärger über 5'],
])('%j is read as %j', (original, text) => {
  expect(makeReadable(original).text).toBe(text)
})

test.each([['\u202e123\u202c'], ['\u202d123'], ['1\u03362\u03363\u0336'], ['5\u20e3']])(
  '%j has no digit left',
  (original) => {
    expect(makeReadable(original).text).not.toMatch(/\d/)
  },
)

test('a mark on one digit refuses its whole number and no other', () => {
  expect(makeReadable('12\u03363 and 45').text.match(/\d+/g)).toEqual(['45'])
})

test('offsets lead there and back', () => {
  const original = 'a\u00adb１２𝟒 c'
  const { text, toOriginal, toReadable } = makeReadable(original)
  expect(text).toBe('ab124 c')
  expect(original.slice(toOriginal(2), toOriginal(4))).toBe('１２')
  expect(original.slice(toOriginal(6))).toBe('c')
  expect(toReadable(original.indexOf('c'))).toBe(6)
  expect(toReadable(original.length)).toBe(text.length)
})

test('plain text keeps its offsets', () => {
  const { toOriginal, toReadable } = makeReadable('“12 boats” — £3')
  expect([toOriginal(7), toReadable(7)]).toEqual([7, 7])
})
