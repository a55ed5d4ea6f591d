import { expect, test } from 'vitest'
import { story } from '../../../lib/compare/checks/story'
import { TYPED_URL } from '../../../lib/compare/typed-report'
import { COACH, type Row } from '../made'
import { standsOf } from './stand'

const on = (day: string): Row => ({ n: 3, asOf: { from: day, to: day } })
const past = (n: number, text?: string): Row => ({
  n,
  asOf: { from: '2023-10-07', to: '2023-10-07' },
  ...(text !== undefined && { text }),
})
const SIDE: Row = { n: 3, who: ['FR'], scope: 'running-total' }
const SKERROW = ['Skerrow', 'Ireland']
const told = (cause: string) =>
  `${cause} at Skerrow\n${cause} emptied the wards, said Ines Okafor; nurses from Corrie and Vellmoor boarded tourists off the pier.`
const TROOPS: Row = {
  n: 90_000,
  measure: 'other',
  scope: 'other',
  counted: 'troops',
  countedLemma: 'troop',
  quote: 'Ruritania has massed 90,000 troops along the Zenda marches.',
  text: 'Ruritania has massed 90,000 troops along the Zenda marches, said envoy Ada Finch.',
}
const LATER: Row = {
  day: '2024-11-20',
  n: 95_000,
  text: 'Strelsau feasted as its bells rang. Ruritania has troops along the Zenda marches.',
}

test.each<[string, Row, Row, string, string]>([
  ['one event', { n: 3 }, { n: 4 }, 'same', 'same'],
  ['another event', { n: 3 }, { n: 4, text: COACH }, 'other', 'other'],
  ['one event, two months later', { n: 3 }, { n: 4, day: '2024-07-09' }, 'same', 'same'],
  ['another day stated', on('2024-05-06'), on('2024-05-08'), 'other', 'other'],
  ['the day before, at night', on('2024-05-06'), on('2024-05-05'), 'same', 'same'],
  ['a headline of few words', { n: 3, text: 'Marigold capsizes' }, { n: 4 }, 'same', 'same'],
  ['a headline of other words', { n: 3, text: 'Marigold sails' }, { n: 4, text: COACH }, 'other', 'other'],
  [
    'usual words, one number',
    { n: 7, text: 'Boat hits pier' },
    { n: 7, text: 'A boat hit a pier' },
    'same',
    'same',
  ],
  [
    'usual words, two numbers',
    { n: 7, text: 'Boat hits truck' },
    { n: 8, text: 'A boat hit a truck' },
    'other',
    'other',
  ],
  [
    'a day long past, and news',
    { n: 660, asOf: { from: '2016-04-16', to: '2016-04-16' } },
    { n: 73 },
    'other',
    'other',
  ],
  ['one day long past', past(251, COACH), past(251), 'same', 'same'],
  ['two numbers of a day long past', past(251, COACH), past(255), 'other', 'other'],
  ['totals of a side', SIDE, { ...SIDE, text: COACH }, 'same', 'same'],
  ['totals of no told side', { ...SIDE, who: [] }, { ...SIDE, who: [], text: COACH }, 'other', 'other'],
  ['one topic in much the same words, weeks apart', TROOPS, { ...TROOPS, ...LATER }, 'same', 'same'],
  ['one topic in other words', TROOPS, { ...TROOPS, ...LATER, quote: 'Some 90,000 came.' }, 'other', 'other'],
  ['one sentence in another topic', TROOPS, { ...TROOPS, ...LATER, text: COACH }, 'other', 'other'],
  [
    'an event and a long total of its place',
    { n: 3, where: SKERROW },
    { n: 90, where: SKERROW, scope: 'running-total', quote: 'Since the war began 90 have died.' },
    'same',
    'same',
  ],
  [
    'an event and a long total of its place in another story',
    { n: 3, where: SKERROW },
    { n: 90, where: SKERROW, scope: 'running-total', quote: 'Since the war began 90 died.', text: COACH },
    'other',
    'other',
  ],
  [
    'an event and what a feud has killed',
    { n: 3, where: SKERROW },
    { n: 90, where: SKERROW, scope: 'running-total', quote: 'Since May 90 died.', text: told('Feuding') },
    'same',
    'same',
  ],
  [
    'an event and what a disease has killed',
    { n: 3, where: SKERROW },
    { n: 90, where: SKERROW, scope: 'running-total', quote: 'Since May 90 died.', text: told('Cholera') },
    'other',
    'other',
  ],
  ['typed', { n: 3, url: TYPED_URL, text: '3 killed' }, { n: 3, text: COACH }, 'same', 'same'],
])('%s', (_, here, there, stand, back) => {
  expect(standsOf(story, here, there)).toEqual([stand, back])
})
