import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['A magnitude 6.1 quake shook the isle.', '6.1'],
  ['A magnitude-7.3 quake shook the isle.', '7.3'],
  ['A quake of magnitude 5 shook the isle.', '5'],
  ['It had a magnitude of 4.4, they said.', '4.4'],
  ['The Mw 7.8 tremor was felt.', '7.8'],
])('%s', (text, words) => {
  expect(found(text)).toEqual([[words, Number(words), Number(words), 'magnitude']])
})

test.each([
  'Sums of that magnitude, 6 of them, are rare.',
  'It was a problem of a magnitude 40 firms feared.',
])('no earthquake: %s', (text) => {
  expect(found(text).map(([, , , unit]) => unit)).toEqual([undefined])
})
