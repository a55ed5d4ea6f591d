import { expect, test } from 'vitest'
import { counted } from '../../../lib/compare/checks/counted'
import type { Row } from '../made'
import { standsOf } from './stand'

const SENT: Row = { n: 9, measure: 'deployed' }
const BOATS: Row = { n: 9, unit: 'things', measure: 'other', counted: 'lifeboats', countedLemma: 'lifeboat' }

test.each<[string, Row, Row, string, string]>([
  ['tolls count people', { n: 1 }, { n: 1, counted: 'miners', countedLemma: 'miner' }, 'same', 'same'],
  [
    'a toll of people and one of animals',
    { n: 1 },
    { n: 1, unit: 'things', counted: 'horses', countedLemma: 'horse' },
    'other',
    'other',
  ],
  [
    'builders and sappers sent',
    { ...SENT, counted: 'builders', countedLemma: 'builder' },
    { ...SENT, counted: 'sappers', countedLemma: 'sapper' },
    'doubtful',
    'doubtful',
  ],
  [
    'troops and soldiers sent',
    { ...SENT, counted: 'troops', countedLemma: 'troop' },
    { ...SENT, counted: 'soldiers', countedLemma: 'soldier' },
    'same',
    'same',
  ],
  [
    'one noun in sentences alike',
    { ...BOATS, quote: 'The Marigold carried nine lifeboats.' },
    { ...BOATS, quote: 'Nine lifeboats were aboard the Marigold.' },
    'same',
    'same',
  ],
  [
    'one noun in sentences of nothing else',
    { ...BOATS, quote: 'The Marigold carried nine lifeboats.' },
    { ...BOATS, quote: 'Rowers of Ostrava bought nine.' },
    'other',
    'other',
  ],
  [
    'two nouns',
    { ...BOATS, quote: 'Nine lifeboats were there.' },
    { ...BOATS, countedLemma: 'lorry', quote: 'Nine lorries were there.' },
    'other',
    'other',
  ],
])('%s', (_, here, there, stand, back) => {
  expect(standsOf(counted, here, there)).toEqual([stand, back])
})
