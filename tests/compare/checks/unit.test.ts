import { expect, test } from 'vitest'
import { unit } from '../../../lib/compare/checks/unit'
import type { Row } from '../made'
import { standsOf } from './stand'

test.each<[string, Row, Row, string, string]>([
  ['one unit', { n: 1, unit: 'km' }, { n: 1, unit: 'km' }, 'same', 'same'],
  ['people and things are counts', { n: 1 }, { n: 1, unit: 'things' }, 'unknown', 'unknown'],
  ['two currencies', { n: 1, unit: 'EUR' }, { n: 1, unit: 'GBP' }, 'other', 'other'],
  ['percent and points', { n: 1, unit: 'percent' }, { n: 1, unit: 'percentage-points' }, 'other', 'other'],
  ['money and people', { n: 1, unit: 'EUR' }, { n: 1 }, 'unrelated', 'unrelated'],
  ['percent and people', { n: 1, unit: 'percent' }, { n: 1 }, 'unrelated', 'unrelated'],
  ['miles and kilometres', { n: 1, unit: 'mile' }, { n: 1, unit: 'km' }, 'same', 'same'],
  ['miles and acres', { n: 1, unit: 'mile' }, { n: 1, unit: 'acre' }, 'unrelated', 'unrelated'],
])('%s', (_, here, there, stand, back) => {
  expect(standsOf(unit, here, there)).toEqual([stand, back])
})
