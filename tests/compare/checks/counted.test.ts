import { expect, test } from 'vitest'
import { counted } from '../../../lib/compare/checks/counted'
import type { Row } from '../made'
import { standsOf } from './stand'

const SENT: Row = { n: 9, measure: 'deployed' }
const BOATS: Row = { n: 9, unit: 'things', measure: 'other', counted: 'lifeboats', countedLemma: 'lifeboat' }
const ABOARD: Row = { ...BOATS, unit: 'people', counted: 'passengers', countedLemma: 'passenger' }
const HOURS: Row = { ...BOATS, unit: 'hour', counted: '', countedLemma: '' }

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
    'kids and children',
    { ...BOATS, unit: 'people', countedLemma: 'kid', quote: 'Nine kids left the Marigold at Tarnwick.' },
    {
      ...BOATS,
      unit: 'people',
      countedLemma: 'child',
      quote: 'Nine children left the Marigold at Tarnwick.',
    },
    'same',
    'same',
  ],
  [
    'a headline of few words, all of them in the sentence',
    { ...BOATS, quote: 'Marigold lifeboats at Tarnwick: nine' },
    {
      ...BOATS,
      quote:
        'Skipper Orla Penhale said that the Marigold had nine lifeboats when it left Tarnwick pier for Skerrow with lorries, tourists, singers and coastguards.',
    },
    'same',
    'same',
  ],
  [
    'no noun told on one side, in a sentence of nothing but words of the other',
    { ...BOATS, counted: '', countedLemma: '', quote: 'Nine were rescued.' },
    { ...BOATS, quote: 'Ferrymen at Tarnwick rescued nine lifeboats.' },
    'doubtful',
    'doubtful',
  ],
  [
    'no noun told on one side, in a sentence of something else',
    { ...BOATS, counted: '', countedLemma: '', quote: 'Nine were sold at Ostrava.' },
    { ...BOATS, quote: 'Ferrymen at Tarnwick rescued nine lifeboats.' },
    'other',
    'other',
  ],
  [
    'sums of money need no noun',
    { ...BOATS, unit: 'GBP', countedLemma: 'ferry', quote: 'The Marigold cost £9 at Tarnwick.' },
    { ...BOATS, unit: 'GBP', countedLemma: 'price', quote: 'The price of the Marigold at Tarnwick was £9.' },
    'doubtful',
    'doubtful',
  ],
  [
    'what remains of a count, and the count',
    { ...BOATS, quote: 'Nine lifeboats of the Marigold remain at Tarnwick pier, empty.' },
    { ...BOATS, quote: 'The harbour sold nine lifeboats of the Marigold at Skerrow, with oars and canvas.' },
    'doubtful',
    'doubtful',
  ],
  [
    'people aboard and passengers, in one rare number',
    { n: 173, unit: 'people', measure: 'other', quote: 'There were 173 on the manifest.' },
    { ...ABOARD, n: 173, quote: 'The Marigold sailed with 173.' },
    'doubtful',
    'doubtful',
  ],
  [
    'people aboard and passengers, in a round number',
    { n: 150, unit: 'people', measure: 'other', quote: 'There were 150 on the manifest.' },
    { ...ABOARD, n: 150, quote: 'The Marigold sailed with 150.' },
    'other',
    'other',
  ],
  [
    'two classes of people, in one rare number',
    { ...ABOARD, n: 173, counted: 'migrants', countedLemma: 'migrant', quote: 'There were 173 there.' },
    { ...ABOARD, n: 173, quote: 'The Marigold sailed with 173.' },
    'other',
    'other',
  ],
  [
    'the hours that reports go by',
    { ...HOURS, n: 24, quote: 'Rain fell at Skerrow for 24 hours.' },
    { ...HOURS, n: 24, quote: 'In Skerrow 24 hours passed without a word.' },
    'other',
    'other',
  ],
  [
    'other hours',
    { ...HOURS, n: 17, quote: 'Rain fell at Skerrow for 17 hours.' },
    { ...HOURS, n: 17, quote: 'In Skerrow 17 hours passed without a word.' },
    'doubtful',
    'doubtful',
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
