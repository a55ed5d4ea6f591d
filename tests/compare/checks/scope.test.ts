import { expect, test } from 'vitest'
import { scope } from '../../../lib/compare/checks/scope'
import { sideOf } from '../../../lib/compare/side'
import { claim, fromRow, report, type Row } from '../made'
import { standsOf } from './stand'

const FORCE: Row = { n: 1, who: ['FR'], counted: 'soldiers', countedLemma: 'soldier' }

const HELD: Row = { n: 9, measure: 'captured', quote: 'Nine are still held in Tarnwick.' }

test('those held now are a part of the taken, and not their number', () => {
  expect(standsOf(scope, HELD, { ...HELD, quote: 'Twelve were taken hostage.' })).toEqual(['other', 'other'])
  expect(standsOf(scope, HELD, HELD)).toEqual(['same', 'same'])
})

test('a part of what one town counts is none of what another counts', () => {
  const [skerrow, tarnwick] = [
    ['Skerrow', 'Skerry Islands', 'Ireland'],
    ['Tarnwick', 'Skerry Islands', 'Ireland'],
  ]
  const [whole, part] = [claim({ n: 74, where: skerrow }), claim({ n: 8, partOf: 0 })]
  const eight = sideOf({ report: report({}, [whole, part]), claim: part })
  const there = (where: string[]) => sideOf(fromRow({ n: 90, where }))
  expect(scope.check(eight, there(tarnwick)).stand).toBe('other')
  expect(scope.check(there(tarnwick), eight).stand).toBe('other')
  expect(scope.check(eight, there(skerrow)).stand).toBe('wider')
  expect(scope.check(eight, there(['Ireland'])).stand).toBe('wider')
})

test.each<[string, Row, Row, string, string]>([
  ['two events', { n: 1 }, { n: 1 }, 'same', 'same'],
  ['a part and an event', { n: 1, scope: 'part' }, { n: 1 }, 'wider', 'narrower'],
  ['a claim with a whole is a part', { n: 1, partOf: 0 }, { n: 1 }, 'wider', 'narrower'],
  ['two parts', { n: 1, scope: 'part' }, { n: 1, partOf: 3 }, 'doubtful', 'doubtful'],
  ['room and a toll', { n: 1, scope: 'capacity' }, { n: 1 }, 'other', 'other'],
  ['untold', { n: 1, scope: 'other' }, { n: 1 }, 'unknown', 'unknown'],
  [
    'an event and a long total',
    { n: 1 },
    { n: 1, scope: 'running-total', quote: 'One has died since the war began.' },
    'wider',
    'narrower',
  ],
  [
    'an event and a fresh total',
    { n: 1 },
    { n: 1, scope: 'running-total', quote: 'One has died so far.' },
    'unknown',
    'unknown',
  ],
  ['a day and a total', { n: 1, scope: 'daily' }, { n: 1, scope: 'running-total' }, 'wider', 'narrower'],
  [
    'an event only inferred of a force',
    { ...FORCE, scope: 'event', inferred: ['scope'] },
    { ...FORCE, scope: 'running-total' },
    'unknown',
    'unknown',
  ],
  [
    'an event inferred of a force, with the word for it',
    { ...FORCE, scope: 'event', inferred: ['scope'], quote: 'A strike killed one.' },
    { ...FORCE, scope: 'running-total', quote: 'One has died in the war.' },
    'wider',
    'narrower',
  ],
])('%s', (_, here, there, stand, back) => {
  expect(standsOf(scope, here, there)).toEqual([stand, back])
})
