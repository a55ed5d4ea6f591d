import { expect, test } from 'vitest'
import { status } from '../../../lib/compare/checks/status'
import type { Row } from '../made'
import { standsOf } from './stand'

test.each<[string, Row, Row, string, string]>([
  ['done with done', { n: 1 }, { n: 1 }, 'same', 'same'],
  ['planned with planned', { n: 1, status: 'planned' }, { n: 1, status: 'planned' }, 'same', 'same'],
  ['planned beside done', { n: 1, status: 'planned' }, { n: 1 }, 'other', 'other'],
  [
    'planned beside possible',
    { n: 1, status: 'planned' },
    { n: 1, status: 'possible' },
    'doubtful',
    'doubtful',
  ],
  ['possible beside done', { n: 1, status: 'possible' }, { n: 1 }, 'forecast', 'forecast'],
  ['a denial faces what it denies', { n: 1, status: 'denied' }, { n: 1 }, 'same', 'same'],
  ['a denial beside a plan', { n: 1, status: 'denied' }, { n: 1, status: 'planned' }, 'other', 'other'],
])('%s', (_, here, there, stand, back) => {
  expect(standsOf(status, here, there)).toEqual([stand, back])
})
