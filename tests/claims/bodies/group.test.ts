import { expect, test } from 'vitest'
import { groupBody } from '../../../lib/claims/bodies/group'

const TEXT = 'Hamas fired first. Then Hezbollah fired 12 rockets, and the group said so.'

test.each([
  ['the group', 'LB:armed-group'],
  ['the Iran-aligned group’s military spokesman', 'LB:armed-group'],
])('the last group named before: %s', (phrase, body) => {
  expect(groupBody(phrase, TEXT, TEXT.indexOf('the group'))).toBe(body)
})

test.each(['a group', 'the aid agency', 'the group and the ministry', 'Hamas'])(
  'nothing that points back to one: %s',
  (phrase) => {
    expect(groupBody(phrase, TEXT, TEXT.length)).toBeNull()
  },
)

test('none named before', () => {
  expect(groupBody('the group', TEXT, 0)).toBeNull()
})
