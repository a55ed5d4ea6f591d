import { expect, test } from 'vitest'
import { found } from '../found'

test.each(['1. Wash the nets.', '(2) Dry the nets.', 'The faults are, one, his temper.'])('%s', (text) => {
  expect(found(text)).toEqual([])
})

test('a count at the start of a line is no list number', () => {
  expect(found('12 boats sank.')).toEqual([['12', 12, 12]])
})
