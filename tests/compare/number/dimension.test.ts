import { expect, test } from 'vitest'
import { dimensionOf, factorOf, isConvertible } from '../../../lib/compare/number/dimension'
import { valueOf } from '../../../lib/compare/number/interval'
import { meeting } from '../../../lib/compare/number/meet'
import { claim } from '../made'

test('a unit belongs to one dimension, and others to themselves', () => {
  expect([dimensionOf('mile'), dimensionOf('acre'), dimensionOf('EUR')]).toEqual(['length', 'area', 'EUR'])
  expect([isConvertible('lb'), isConvertible('people')]).toEqual([true, false])
  expect([factorOf('mile'), factorOf('percent')]).toEqual([1.609344, 1])
})

test.each([
  ['60 miles and 100 km', 60, 'mile', 100, 'km', 'meet'],
  ['247 acres and 100 hectares', 247, 'acre', 100, 'ha', 'meet'],
  ['5 km and 5,000 m', 5, 'km', 5000, 'm', 'equal'],
  ['60 miles and 60 km', 60, 'mile', 60, 'km', 'below'],
  ['10 lb and 10 kg', 10, 'lb', 10, 'kg', 'above'],
])('%s', (_, n, unit, other, otherUnit, found) => {
  const [a, b] = [valueOf(claim({ n, unit })), valueOf(claim({ n: other, unit: otherUnit }))]
  expect(a && b && meeting(a, b)).toBe(found)
})
