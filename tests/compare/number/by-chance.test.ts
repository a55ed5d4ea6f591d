import { expect, test } from 'vitest'
import { isRareNumber } from '../../../lib/compare/number/by-chance'

test.each([
  [9, false],
  [10, false],
  [11, true],
  [990, false],
  [991, true],
  [1000, true],
])('%s', (written, isRare) => expect(isRareNumber(written)).toBe(isRare))
