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
  'Call 911 or the desk.',
  'She wears size 12.',
  'The 747 had taken off.',
  'He was in Three’s Company for long.',
  'The jet flew at Mach 2 there.',
  'Snow shut the road between junctions 9 and 10.',
  'The rule stands on pages 3 to 7.',
  'Pupils in Year 6 sang.',
  'The 737 Max 8 was grounded.',
  'The jackpot of Mega Millions grew.',
  'She shot a 5-under to lead.',
  'The shop at 221B Baker Street is shut.',
  'They went to Gate 22B in a hurry.',
  'They watched it on a 4K Blu-ray player.',
])('%s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['Some 5,000 North Koreans came.', 'Some 5,000'],
  ['They sent 5k-20k leaflets.', '5k-20k'],
  ['The 747 lamps were lit.', '747'],
  ['The town grew to 1.2B last year.', '1.2B'],
  ['GM Recalls 1.4M Cars', '1.4M'],
  ['On Tuesday 43 barns burned.', '43'],
  ['The army 300 people joined is gone.', '300'],
  ['The crew saw 38 North Sea gulls.', '38'],
])('a count beside a name: %s', (text, words) => {
  expect(found(text).map(([found]) => found)).toEqual([words])
})

test('in a headline in title case every word is capitalised', () => {
  expect(found('Mill Fire Leaves Many Homeless After Killing 12')).toEqual([['12', 12, 12]])
})

test('"number" as a verb names nothing', () => {
  expect(found('The dead now number 71.')).toEqual([['71', 71, 71]])
  expect(found('The guests who number 71 wait.')).toEqual([['71', 71, 71]])
  expect(found('He lives at number 71.')).toEqual([])
})

test.each([
  ['The lab can test 500 samples.', '500'],
  ['The hall will seat 1,200.', '1,200'],
  ['They plan to issue 300 visas.', '300'],
  ['The union will stage 12 marches.', '12'],
])('a verb names nothing: %s', (text, words) => {
  expect(found(text).map(([first]) => first)).toEqual([words])
})

test.each([
  'It moved to stage 2 trials.',
  'It went to level 4 rules.',
  'The yield on the 10-year Treasury note rose.',
  'They bought two-year bonds.',
  'It cites UNSCR 2231.',
])('a name: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  'It was won in leg two.',
  'It lies on floor 12.',
  'She shot a five-under-par 67.',
  'See pp. 12-15.',
])('named, and told against par: %s', (text) => {
  expect(found(text)).toEqual([])
})
