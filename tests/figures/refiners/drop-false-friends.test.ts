import { expect, test } from 'vitest'
import { exactly } from '../../../lib/figures/context'
import { dropFalseFriends } from '../../../lib/figures/refiners/drop-false-friends'

const text = 'On May 5 some 14 barns burned'
const scene = { text, tokens: [], placeOf: (offset: number) => offset }

test('what lies in a date goes, the rest stays', () => {
  const [day, barns] = [exactly(5, 7, 8, 'digits'), exactly(14, 14, 16, 'digits')]
  expect(dropFalseFriends.refine([day, barns], scene)).toEqual([barns])
})

test('what no number tells of is no false friend', () => {
  const quiet = exactly(1, 3, 8, 'quiet')
  expect(dropFalseFriends.refine([quiet], scene)).toEqual([quiet])
})
