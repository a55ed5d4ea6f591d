import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  'An F-16 and a Kh-101 were seen.',
  'The COVID-19 rules ended.',
  'The G7 met.',
  'The site 38 North wrote about it.',
  'It breaks Article 4 of the law.',
  'They closed Highway 1 at night.',
  'The Boeing 737 landed.',
  'He watched Channel 4 there.',
  'The wreck of Flight 370 was sought.',
  'It cites Resolution 1701 often.',
  'Phase two starts now.',
  'It is number one on the list.',
  'They read No. 10 as closed.',
  'The crew of Apollo 11, too.',
  'She ran the 10K race.',
  'They called 911 at once.',
])('%s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['Some 5,000 North Koreans came.', 'Some 5,000'],
  ['On Tuesday 43 barns burned.', '43'],
  ['The army 300 people joined is gone.', '300'],
  ['The crew saw 38 North Sea gulls.', '38'],
])('a count beside a name: %s', (text, words) => {
  expect(found(text).map(([found]) => found)).toEqual([words])
})

test('in a headline in title case every word is capitalised', () => {
  expect(found('Mill Fire Leaves Many Homeless After Killing 12')).toEqual([['12', 12, 12]])
})
