import { expect, test } from 'vitest'
import { figuresIn } from '../found'

test.each([
  ['The blast hurt a farmer and injured others.', 'others'],
  ['Windows broke, injuring others.', 'others'],
  ['Others were wounded by the falling glass.', 'Others'],
  ['Stones rained on the guards and others were hurt.', 'others'],
  ['A number of other residents were injured.', 'A number'],
  ['A number of injuries were reported.', 'A number'],
  ['The lorry hit a stall, killing a number of vendors.', 'a number'],
])('%s: at least two', (text, words) => {
  expect(figuresIn(text).filter(({ text: read }) => read === words)).toMatchObject([
    { low: 2, high: null, bound: 'vague' },
  ])
})

test.each([
  'Most others were wounded.',
  'The others were wounded.',
  'A number of houses were hit after the killing.',
  'A number of injured trees were cut.',
  'Others say the dead were buried.',
  'They wanted others to be killed.',
  'The number of injuries was not known.',
])('nobody counted: %s', (text) => {
  expect(figuresIn(text)).toEqual([])
})

test('where a number counts them, it is the figure', () => {
  expect(figuresIn('Two others were hurt and several others killed.').map(({ text }) => text)).toEqual([
    'Two',
    'several',
  ])
})
