import { expect, test } from 'vitest'
import { period } from '../../../lib/compare/checks/period'
import type { Row } from '../made'
import { standsOf } from './stand'

const TOTAL: Row = { n: 1, scope: 'running-total' }
const from = (from: string): Row => ({ ...TOTAL, asOf: { from, to: '2024-05-05' } })
const day = (date: string): Row => ({ n: 1, scope: 'daily', asOf: { from: date, to: date } })

test.each<[string, Row, Row, string, string]>([
  ['untold', TOTAL, TOTAL, 'unknown', 'unknown'],
  ['one beginning, dated by the month', from('2022-02-01'), from('2022-02-24'), 'same', 'same'],
  ['two beginnings', from('2023-02-24'), from('2022-02-24'), 'wider', 'narrower'],
  ['a day and that day', day('2024-05-05'), day('2024-05-05'), 'same', 'same'],
  ['a day and the next', day('2024-05-05'), day('2024-05-06'), 'other', 'other'],
  [
    'a day inside two',
    day('2024-05-05'),
    { ...day('2024-05-05'), asOf: { from: '2024-05-04', to: '2024-05-05' } },
    'wider',
    'narrower',
  ],
  [
    'dates only inferred',
    { ...day('2024-05-05'), inferred: ['asOf'] },
    day('2024-05-06'),
    'unknown',
    'unknown',
  ],
])('%s', (_, here, there, stand, back) => {
  expect(standsOf(period, here, there)).toEqual([stand, back])
})
