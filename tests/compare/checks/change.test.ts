import { expect, test } from 'vitest'
import { change } from '../../../lib/compare/checks/change'
import type { Row } from '../made'
import { standsOf } from './stand'

test.each<[string, Row, Row, string, string]>([
  ['totals', { n: 1 }, { n: 1 }, 'same', 'same'],
  ['more with more', { n: 1, change: 'additional' }, { n: 1, change: 'additional' }, 'same', 'same'],
  ['more beside a total', { n: 1, change: 'additional' }, { n: 1 }, 'other', 'other'],
  ['more beside fewer', { n: 1, change: 'additional' }, { n: 1, change: 'fewer' }, 'other', 'other'],
])('%s', (_, here, there, stand, back) => {
  expect(standsOf(change, here, there)).toEqual([stand, back])
})
