import { expect, test } from 'vitest'
import { figuresIn, found } from '../found'

test.each([
  ['No one was hurt.', 'No one'],
  ['Nobody was killed in the blast.', 'Nobody'],
  ['There were no casualties.', 'no casualties'],
  ['No further civilian injuries were reported.', 'No further civilian injuries'],
  ['None of the passengers was injured.', 'None'],
  ['Neither of the pilots survived.', 'Neither'],
  ['Neither pilot survived.', 'Neither pilot'],
  ['No civilians were killed.', 'No civilians'],
])('%s', (text, words) => {
  expect(figuresIn(text).map(({ text: found, low, high, implicit }) => [found, low, high, implicit])).toEqual(
    [[words, 0, 0, true]],
  )
})

test.each([
  'No one has claimed responsibility for the killing.',
  'Nobody was home when the body was found.',
  'Officials could neither confirm nor deny the deaths.',
  'No decision on the injured was taken.',
  'None of this explains the death toll.',
  'No death toll was given.',
  'There was no clear injury count.',
  'No serious injuries were reported.',
  'No life-threatening injuries were reported.',
])('no zero: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['No further injuries were reported.', 'additional'],
  ['No other casualties were reported.', 'additional'],
  ['No casualties were reported.', 'total'],
  ['No casualties today, the mayor said.', 'total'],
])('%s adds none, or is a count: %s', (text, change) => {
  expect(figuresIn(text).map(({ low, change: read }) => [low, read])).toEqual([[0, change]])
})
