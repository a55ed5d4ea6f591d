import { expect, it } from 'vitest'
import { strongly, weakenedIf, weakly } from '../../../lib/compare/verdict/verdict'

it('is weak only where a doubt holds', () => {
  expect(weakenedIf(true, strongly('agrees', 'agreesEqual')).strength).toBe('weak')
  expect(weakenedIf(false, strongly('agrees', 'agreesEqual')).strength).toBe('strong')
  expect(weakenedIf(false, weakly('agrees', 'agreesEqual')).strength).toBe('weak')
})

it('keeps its relation and its reason when weakened', () => {
  expect(weakenedIf(true, strongly('newer', 'newerTold'))).toMatchObject({
    relation: 'newer',
    why: 'newerTold',
  })
})
