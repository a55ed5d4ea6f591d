import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  'It was one of the worst storms.',
  'This one is better.',
  'One of his aides resigned.',
  'They spoke to one another.',
  'At one point the road flooded.',
  'It is too early, says one official.',
  'One resident said the road was closed.',
  'The one who left was right.',
  'One can hope for rain.',
  'No one knows.',
])('counts nothing: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['One soldier was killed.', 'One'],
  ['Only one was acquitted, but one was killed.', 'one'],
  ['At least one bridge fell.', 'At least one'],
  ['Three homes and one barn burned.', 'one'],
])('counts one: %s', (text, words) => {
  expect(found(text).map(([found]) => found)).toContain(words)
})

test('the other end of a change', () => {
  expect(found('It was cut from six mills to one.').map(([words]) => words)).toEqual(['six', 'one'])
  expect(found('It came from a mill to one.')).toEqual([])
})

test('what is said of one thing', () => {
  expect(found('They say one dose of it is enough to cure a cold for good and 12 are not.')[0]).toEqual([
    'one',
    1,
    1,
  ])
  expect(found('The road is shut, says one driver.')).toEqual([])
  expect(found('The road is shut, says one 19-year-old driver.').map(([words]) => words)).toEqual([
    '19-year-old',
  ])
})
