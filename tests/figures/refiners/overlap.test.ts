import { expect, test } from 'vitest'
import { exactly } from '../../../lib/figures/context'
import { overlap } from '../../../lib/figures/refiners/overlap'

const scene = { text: '', tokens: [], placeOf: (offset: number) => offset }

test('the first and longest is kept', () => {
  const [long, inner, next] = [
    exactly(3, 0, 24, 'quiet'),
    exactly(2, 17, 20, 'words'),
    exactly(5, 30, 34, 'words'),
  ]
  expect(overlap.refine([long, inner, next], scene)).toEqual([long, next])
})

test('neighbours that touch are both kept', () => {
  const both = [exactly(1, 0, 3, 'digits'), exactly(2, 3, 5, 'digits')]
  expect(overlap.refine(both, scene)).toEqual(both)
})
