import { expect, test } from 'vitest'
import { chain } from './chain'

test.each([
  ['Up to 900 marched, organisers said, while police put the crowd at 43.', 'police'],
  ['Organisers said 900 had marched but police put the crowd at about 43.', 'police'],
  ['Witnesses said 9 people died, and the coroner put the toll at 43.', 'the coroner'],
  ['Police numbered the marchers at no more than 43.', 'Police'],
  ['The union pegs attendance at 43.', 'The union'],
])('who sets a number is its source: %s', (text, name) => {
  expect(chain(text, '43').map(([told]) => told)).toEqual([name])
})

test('the other number keeps its own source', () => {
  const text = 'Up to 900 marched, organisers said, while police put the crowd at 43.'
  expect(chain(text, '900')).toEqual([['organisers', null]])
})

test.each([
  'The army put 12 guns at 43 gates.',
  'The pilot put the plane at 43 metres.',
  'Rescuers put the crowd of 43 at ease.',
  'Rescuers put 43 tents on the beach at dawn.',
])('what is put somewhere is not counted by who puts it: %s', (text) => {
  expect(chain(text, '43')).toEqual([])
})
