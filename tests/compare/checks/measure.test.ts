import { expect, test } from 'vitest'
import { measure } from '../../../lib/compare/checks/measure'
import { TYPED_URL } from '../../../lib/compare/typed-report'
import type { Row } from '../made'
import { standsOf } from './stand'

test.each<[string, Row, Row, string, string]>([
  ['one measure', { n: 1 }, { n: 1 }, 'same', 'same'],
  ['casualties hold the killed', { n: 1 }, { n: 1, measure: 'killed-or-wounded' }, 'wider', 'narrower'],
  [
    'losses hold casualties',
    { n: 1, measure: 'killed-or-wounded' },
    { n: 1, measure: 'losses' },
    'wider',
    'narrower',
  ],
  [
    'casualties do not hold the captured',
    { n: 1, measure: 'captured' },
    { n: 1, measure: 'killed-or-wounded' },
    'other',
    'other',
  ],
  ['killed and wounded', { n: 1 }, { n: 1, measure: 'wounded' }, 'other', 'other'],
  ['a coffin is no toll', { n: 1 }, { n: 1, measure: 'other', countedLemma: 'coffin' }, 'other', 'other'],
  [
    'coffins with coffins',
    { n: 1, measure: 'other', countedLemma: 'coffin' },
    { n: 1, measure: 'other', countedLemma: 'coffin' },
    'same',
    'same',
  ],
  [
    'a typed number without a measure',
    { n: 1, measure: 'other', url: TYPED_URL },
    { n: 1 },
    'doubtful',
    'doubtful',
  ],
])('%s', (_, here, there, stand, back) => {
  expect(standsOf(measure, here, there)).toEqual([stand, back])
})
